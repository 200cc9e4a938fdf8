import { MOST_SHOWN } from '../scene/level.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { followAnswer } from './followAnswer.ts'
import type { GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/** The maximum number of actors asked for. The diagram shows no more either. */
const MOST_AROUND = MOST_SHOWN

/**
 * While an actor of a large dataset is in focus, asks the engine for its neighbourhood. Gives a function that stops it.
 */
export function followFocus(workspace: Workspace, engine: GraphEngine): () => void {
  return followAnswer(workspace, {
    what: 'focus',
    listCauses: (state) => [deriveBasis(state), state.view.focus, state.view.focus && state.view.filter],
    ask: ({ dataset, view: { focus, filter } }, options) =>
      dataset && focus && isLarge(dataset)
        ? engine.neighbourhood(dataset, { ...focus, filter, limit: MOST_AROUND }, options)
        : null,
    keep:
      ({ value }, { view }) =>
      (state) => ({ ...state, around: { actor: view.focus!.actor, found: value } }),
  })
}
