import type { SearchHit } from '../query/createSearch.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/** The most hits that are shown. */
export const MOST_HITS = 12

/**
 * Asks the engine for what is typed into the search over a large dataset, as long as that is open. An answer that came
 * too late is dropped, and where none comes, that is told. Gives back what stops it.
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
