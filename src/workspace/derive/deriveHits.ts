import { memoiseFor, memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { SearchHit } from '../../query/createSearch.ts'
import { createSearch } from '../../query/createSearch.ts'
import { MOST_HITS } from '../followSearch.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { isByEngine } from './isByEngine.ts'

/**
 * The hits for the search text, best first; `null`: not known yet. A small dataset is searched at once, a large one by
 * the engine, if there is one. Hits for an earlier text are never shown.
 */
export function deriveHits(state: WorkspaceState): readonly SearchHit[] | null {
  const { dataset, searched, found } = state
  if (!dataset) return null
  if (!isByEngine(state)) return search(dataset, searched)
  return found?.query === searched ? found.hits : null
}

const getSearch = memoiseFor((dataset: Dataset) => createSearch(dataset))
const search = memoiseLastFor((dataset: Dataset, query: string) => getSearch(dataset)(query, MOST_HITS))
