import { runInSlices } from '../../base/runInSlices.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { searchDuplicates } from '../../workspace/searchDuplicates.ts'

interface DuplicateSearchState {
  readonly found: readonly Duplicate[]
  /** The dataset in which they were found; `null`: nothing was searched yet. */
  readonly of: Dataset | null
}

export interface DuplicateSearch {
  readonly getState: () => DuplicateSearchState
  readonly follow: (listener: () => void) => () => void
  /** Searches a dataset in slices, between which the page answers. Gives a function that ends it. */
  readonly run: (dataset: Dataset) => () => void
}

/** Searches for duplicates while their dialog is open. What was found last stays until the next search is done. */
export function createDuplicateSearch(): DuplicateSearch {
  let state: DuplicateSearchState = { found: [], of: null }
  const listeners = new Set<() => void>()
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    run: (dataset) => {
      const running = new AbortController()
      const settle = (found: readonly Duplicate[]) => {
        state = { found, of: dataset }
        for (const listener of listeners) listener()
      }
      runInSlices(searchDuplicates(dataset), running.signal).then(settle, (reason) => {
        if (!running.signal.aborted) throw reason
      })
      return () => running.abort()
    },
  }
}
