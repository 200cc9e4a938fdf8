import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** Opens files dropped anywhere on the page. */
export function useDropTarget(): void {
  const { ports } = useSurroundings()
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      ports.openDropped([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [ports])
}
