import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** What TypeScript's library does not know of something that is dropped in Chromium. */
type DroppedItem = DataTransferItem & { readonly getAsFileSystemHandle?: () => Promise<unknown> }

/** Opens files dropped anywhere on the page. */
export function useDropTarget(): void {
  const { ports } = useSurroundings()
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const { files = [], items = [] } = event.dataTransfer ?? {}
      // Only now does the browser give the handle of a file.
      const [item] = items as Iterable<DroppedItem>
      ports.openDropped([...files], files.length === 1 ? item?.getAsFileSystemHandle?.() : undefined)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [ports])
}
