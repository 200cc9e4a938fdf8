import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** Opens files that are dropped anywhere on the page. */
export function useDropTarget(): void {
  const { actions } = useSurroundings()
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      actions.openDropped([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [actions])
}
