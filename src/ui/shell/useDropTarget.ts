import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** What TypeScript's library does not know of something that is dropped in Chromium. */
type DroppedItem = DataTransferItem & { readonly getAsFileSystemHandle?: () => Promise<unknown> }

/** Opens files and folders dropped anywhere on the page, or shows them first. */
export function useDropTarget(): void {
  const { ports } = useSurroundings()
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const { files = [], items = [] } = event.dataTransfer ?? {}
      // Only now does the browser give the handle of a file.
      const [item] = items as Iterable<DroppedItem>
      const handle = files.length === 1 ? item?.getAsFileSystemHandle?.() : undefined
      ports.openDropped(
        [...files],
        handle,
        Array.from(items, (one) => one.webkitGetAsEntry()),
      )
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [ports])
}
