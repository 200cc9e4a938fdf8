import type { SearchHit } from '../query/createSearch.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/** The maximum number of hits shown. */
export const MOST_HITS = 12

/**
 * While the search over a large dataset is open, asks the engine for what is typed. A late answer is dropped, and a
 * failure is reported. Gives a function that stops it.
 */
export function followSearch(workspace: Workspace, engine: GraphEngine): () => void {
  let asked: readonly unknown[] = []
  let asking: AbortController | null = null
  const tell = (query: string, hits: readonly SearchHit[]) =>
    workspace.run((state) => ({ ...state, found: { query, hits } }))
  return workspace.follow(({ dataset, dialog, searched, attempts }) => {
    const asks = [dataset, dialog, searched, attempts]
    if (asks.every((ask, index) => ask === asked[index])) return
    asked = asks
    asking?.abort()
    if (!dataset || dialog !== 'search' || !isLarge(dataset)) return
    asking = new AbortController()
    const { signal } = asking
    const question = { query: searched, among: 'all', limit: MOST_HITS } as const
    engine.search(dataset, question, { signal, records: false }).then(
      ({ value }) => signal.aborted || tell(searched, value),
      () => signal.aborted || workspace.run(notify({ code: 'failed', what: 'search' })),
    )
  })
}
