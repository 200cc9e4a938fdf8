import type { Filtered } from '../query/filterDataset.ts'
import type { Command, Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { toFiltered } from './derive/toFiltered.ts'
import { keepSame } from './derive/visibilityColumn.ts'
import { followAnswer } from './followAnswer.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/**
 * Keeps the filtered view of a large dataset up to date. The old answer stays until the new one arrives. Gives a
 * function that stops it.
 */
export function followFilter(workspace: Workspace, engine: GraphEngine): () => void {
  workspace.run(keep(null))
  return followAnswer(workspace, {
    what: 'filter',
    listCauses: (state) => [deriveBasis(state), state.view.filter],
    ask: ({ dataset, view }, options) =>
      dataset && isLarge(dataset) ? engine.filter(dataset, view.filter, options) : null,
    keep: ({ value }, asked) => keep(toFiltered(deriveBasis(asked)!, value)),
  })
}

/** Whatever is as visible as before stays the same column. */
function keep(told: Filtered | null): Command {
  return (state) => {
    const before = state.filtering.kind === 'by-engine' ? state.filtering.told : null
    if (!told || !before) return { ...state, filtering: { kind: 'by-engine', told } }
    const [actors, relations] = [keepSame(before.actors, told.actors), keepSame(before.relations, told.relations)]
    return { ...state, filtering: { kind: 'by-engine', told: { ...told, actors, relations } } }
  }
}
