import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { CriterionChange } from './criteria/criterionChange.ts'
import { listCriteria } from './criteria/listCriteria.ts'
import { applyChanges } from './relaxation/applyChanges.ts'
import { listLifts } from './relaxation/listLifts.ts'
import type { ReachSide, TraceCriteria, TraceQuestion } from './traceQuestion.ts'
import { CRITERIA } from './traceQuestion.ts'
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

/** The changes to try: one more step, each word left out of those allowed, and each other criterion lifted. */
function listChanges(question: TraceQuestion): readonly CriterionChange[] {
  const isLifted = ({ criterion }: CriterionChange) =>
    criterion !== 'maxSteps' && !CHOICES.some((other) => other === criterion)
  return [
    { criterion: 'maxSteps', allow: question.maxSteps + 1 },
    ...CHOICES.flatMap((criterion) =>
      CRITERIA[criterion].shape.choices
        .filter((choice) => !question[criterion].some((chosen) => chosen === choice))
        .map((allow) => ({ criterion, allow }) as CriterionChange),
    ),
    ...listLifts(question, question.maxSteps).filter(isLifted),
  ]
}

const CHOICES = listCriteria('choices')
