import { memoiseLastFor } from '../../base/memoise.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import type { Reached } from '../../query/traceReached.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { TraceAnswer } from '../tracing.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { toRibbonPath } from './toRibbonPath.ts'

/** The part of the answer to a question about paths that is highlighted in the diagram. */
export interface DrawnAnswer {
  readonly paths: readonly RibbonPath[]
  readonly actors: ReadonlySet<ActorId>
  readonly relations: ReadonlySet<RelationId>
  /** Whether all of its paths are only inferred. */
  readonly inferred: boolean
  /** By actor, the number of steps in which it is reached, 0 for actors named in the question; `null` for paths. */
  readonly steps: ReadonlyMap<ActorId, number> | null
}

/** The most paths that are highlighted together; of more, only the first are. */
export const MOST_DRAWN = 5

/** The highlighted part of the answer; `null` where nothing is highlighted. */
export function deriveDrawnAnswer(state: WorkspaceState): DrawnAnswer | null {
  const [basis, { view, tracing }] = [deriveBasis(state), state]
  if (!basis || view.answerForm === 'off') return null
  return view.path ? drawChosen(basis, view.path, view.trace) : tracing.answer && drawAnswer(tracing.answer, view.trace)
}

const drawChosen = memoiseLastFor((dataset: Dataset, relations: readonly RelationId[], trace: TraceView) => {
  const path = toRibbonPath(dataset, relations, trace)
  if (path) return drawPaths([path])
  const known = relations.flatMap((id) => dataset.relations.get(id) ?? [])
  return {
    ...drawPaths([]),
    actors: new Set(known.flatMap(({ source, target }) => [source, target])),
    relations: new Set(known.map(({ id }) => id)),
  }
})

const drawAnswer = memoiseLastFor((answer: TraceAnswer, trace: TraceView): DrawnAnswer | null => {
  if (answer.ask === 'absence' || !answer.result.ok) return null
  if (answer.ask !== 'paths')
    return drawReach(answer.result.value.actors, answer.ask === 'reached' ? trace.from : trace.to)
  const { paths, total } = answer.result.value
  return paths.length === 0 ? null : drawPaths(total !== null && total <= MOST_DRAWN ? paths : paths.slice(0, 1))
})

function drawReach(reached: readonly Reached[], ends: readonly ActorId[]): DrawnAnswer | null {
  if (reached.length === 0) return null
  return {
    ...drawPaths(reached.flatMap(({ paths }) => paths)),
    steps: new Map([
      ...ends.map((end): [ActorId, number] => [end, 0]),
      ...reached.map(({ actor, steps }): [ActorId, number] => [actor, steps]),
    ]),
  }
}

function drawPaths(paths: readonly RibbonPath[]): DrawnAnswer {
  return {
    paths,
    actors: new Set(paths.flatMap(({ actors }) => actors)),
    relations: new Set(paths.flatMap(({ relations }) => relations)),
    inferred: paths.length > 0 && paths.every(({ inferred }) => inferred),
    steps: null,
  }
}
