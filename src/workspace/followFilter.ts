import type { Filtered } from '../query/filterDataset.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { toFiltered } from './derive/toFiltered.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/**
 * Keeps the filtered view of a large dataset up to date. The old answer stays until the new one arrives, a late answer
 * is dropped, and a failure is reported. Gives a function that stops it.
 */
export function followFilter(workspace: Workspace, engine: GraphEngine): () => void {
  let asked: readonly unknown[] = []
  let asking: AbortController | null = null
  const tell = (told: Filtered | null) =>
    workspace.run((state) => ({ ...state, filtering: { kind: 'by-engine', told } }))
  const update = () => {
    const state = workspace.getState()
    const { dataset, view, attempts } = state
    const basis = deriveBasis(state)
    const asks = [basis, view.filter, attempts]
    if (asks.every((ask, index) => ask === asked[index])) return
    asked = asks
    asking?.abort()
    if (!dataset || !basis || !isLarge(basis)) return
    asking = new AbortController()
    const { signal } = asking
    engine.filter(dataset, view.filter, { signal, records: false }).then(
      ({ value }) => {
        if (!signal.aborted) tell(toFiltered(basis, value))
      },
      () => signal.aborted || workspace.run(notify({ code: 'failed', what: 'filter' })),
    )
  }
  tell(null)
  update()
  return workspace.follow(update)
}
