import type { Workspace } from './createWorkspace.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import { followAnswer } from './followAnswer.ts'
import type { GraphEngine } from './graphEngine.ts'
import type { MeasuringState } from './measuring.ts'
import { NOTHING_MEASURED } from './measuring.ts'

/**
 * Keeps the answer to what is measured up to date; the last one stays until the next is there. Gives a function that
 * stops it.
 */
export function followMeasure(workspace: Workspace, engine: Pick<GraphEngine, 'measure'>): () => void {
  const set = (change: Partial<MeasuringState>) =>
    workspace.run((state) => ({ ...state, measuring: { ...(state.measuring ?? NOTHING_MEASURED), ...change } }))
  return followAnswer(workspace, {
    what: 'measure',
    listCauses: (state) => [deriveBasis(state), state.measuring?.question],
    ask: ({ dataset, measuring }, options) => {
      const question = measuring?.question
      if (!dataset || !question) return null
      const report = (share: number) => options.signal?.aborted || set({ share })
      report(0)
      return engine.measure(dataset, question, { ...options, report }).catch((reason) => {
        if (!options.signal?.aborted) set({ share: null })
        throw reason
      })
    },
    keep:
      ({ value: answer }, asked) =>
      (state) => ({
        ...state,
        measuring: { question: asked.measuring!.question, share: null, answer, basis: deriveBasis(asked) },
      }),
  })
}
