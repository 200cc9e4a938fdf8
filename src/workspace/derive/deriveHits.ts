import { memoiseFor, memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { SearchHit } from '../../query/createSearch.ts'
import { createSearch } from '../../query/createSearch.ts'
import { MOST_HITS } from '../followSearch.ts'
import { isLarge } from '../isLarge.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/**
 * The hits for the search text, best first; `null`: not known yet. A small dataset is searched at once, a large one by
 * the engine, if there is one. Hits for an earlier text are never shown.
 */
export function deriveHits({ dataset, filtering, searched, found }: WorkspaceState): readonly SearchHit[] | null {
  if (!dataset) return null
  if (filtering.kind === 'at-once' || !isLarge(dataset)) return search(dataset, searched)
  return found?.query === searched ? found.hits : null
}

const getSearch = memoiseFor((dataset: Dataset) => createSearch(dataset))
const search = memoiseLastFor((dataset: Dataset, query: string) => getSearch(dataset)(query, MOST_HITS))
