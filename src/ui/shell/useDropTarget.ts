import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** Opens a file that is dropped anywhere on the page. */
export function useDropTarget(): void {
  const { actions } = useSurroundings()
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) actions.openDropped(file)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [actions])
}
