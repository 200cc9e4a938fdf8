import type { Workspace } from './createWorkspace.ts'
import { followAnswer } from './followAnswer.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/** The maximum number of hits shown. */
export const MOST_HITS = 12

/**
 * While the search over a large dataset is open, asks the engine for what is typed. Gives a function that stops it.
 */
export function followSearch(workspace: Workspace, engine: GraphEngine): () => void {
  return followAnswer(workspace, {
    what: 'search',
    listCauses: ({ dataset, dialog, searched }) => [dataset, dialog, searched],
    ask: ({ dataset, dialog, searched }, options) =>
      dataset && dialog === 'search' && isLarge(dataset)
        ? engine.search(dataset, { query: searched, among: 'all', limit: MOST_HITS }, options)
        : null,
    keep:
      ({ value }, { searched }) =>
      (state) => ({ ...state, found: { query: searched, hits: value } }),
  })
}
