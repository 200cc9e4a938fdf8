import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { Shelf, ShelfState } from './createShelf.ts'
import { createShelf } from './createShelf.ts'

/** Reads the documents of this browser, and follows what becomes of them here. */
export function useShelf(): readonly [shelf: Shelf, state: ShelfState] {
  const { ports } = useSurroundings()
  const [shelf] = useState(() => createShelf(ports.loadLibrary))
  useEffect(() => {
    shelf.load()
    return shelf.followTabs()
  }, [shelf])
  return [shelf, useSyncExternalStore(shelf.follow, shelf.getState)]
}
