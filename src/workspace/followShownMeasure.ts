import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { followAnswer } from './followAnswer.ts'
import type { GraphEngine } from './graphEngine.ts'
import { toShownMeasure } from './toShownMeasure.ts'

/** Keeps the answer to the measure of the view up to date. Gives a function that stops it. */
export function followShownMeasure(workspace: Workspace, engine: Pick<GraphEngine, 'measure'>): () => void {
  return followAnswer(workspace, {
    what: 'measure',
    listCauses: (state) => [deriveBasis(state), state.view.measure],
    ask: ({ dataset, view: { measure } }, options) =>
      dataset && measure ? engine.measure(dataset, measure, options) : null,
    keep:
      ({ value: answer }, asked) =>
      (state) => ({
        ...state,
        shownMeasure: toShownMeasure(asked.view.measure!, answer, deriveBasis(asked)!),
      }),
  })
}
