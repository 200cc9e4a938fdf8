import type { ActorId } from '../model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import { applyChanges } from './relaxation/applyChanges.ts'
import type { CriterionChange } from './relaxation/getRequiredChanges.ts'
import { listLifts } from './relaxation/listLifts.ts'
import type { TraceCriteria, TraceQuestion } from './traceQuestion.ts'
import type { ReachSide } from './traceReached.ts'
import { traceReached } from './traceReached.ts'

/** A single change of a question about reach that would name more actors. */
export interface Widening {
  readonly change: CriterionChange
  /** The criterion that would have to change, with its new value. */
  readonly relaxed: Partial<TraceCriteria>
  /** The actors that it would add, by the fewest steps. */
  readonly actors: readonly ActorId[]
}

/** Lists the single changes of a criterion that would name more actors, those that add the most first. */
export function listWidenings(network: Network, question: TraceQuestion, side: ReachSide): readonly Widening[] {
  const known = new Set(listActors(network, question, side))
  return listChanges(question)
    .map((change): Widening => {
      const relaxed = applyChanges(question, [change])
      const actors = listActors(network, { ...question, ...relaxed }, side).filter((actor) => !known.has(actor))
      return { change, relaxed, actors }
    })
    .filter(({ actors }) => actors.length > 0)
    .sort((a, b) => b.actors.length - a.actors.length)
}

function listActors(network: Network, question: TraceQuestion, side: ReachSide): readonly ActorId[] {
  const reach = traceReached(network, question, side)
  return reach.ok ? reach.value.actors.map(({ actor }) => actor) : []
}

/** The changes to try: one more step, each status and explicitness left out, and each other criterion lifted. */
function listChanges(question: TraceQuestion): readonly CriterionChange[] {
  const isSingle = ({ criterion }: CriterionChange) => !['maxSteps', 'statuses', 'explicitness'].includes(criterion)
  return [
    { criterion: 'maxSteps', allow: question.maxSteps + 1 },
    ...STATUSES.filter((status) => !question.statuses.includes(status)).map(
      (allow): CriterionChange => ({ criterion: 'statuses', allow }),
    ),
    ...EXPLICITNESSES.filter((how) => !question.explicitness.includes(how)).map(
      (allow): CriterionChange => ({ criterion: 'explicitness', allow }),
    ),
    ...listLifts(question, question.maxSteps).filter(isSingle),
  ]
}
