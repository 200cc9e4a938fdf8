import type { ActorId } from '../model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { ReachSide } from './listReached.ts'
import { listReached } from './listReached.ts'
import type { Change } from './trace/findNeeds.ts'
import { listLifts } from './trace/listLifts.ts'
import { loosenBy } from './trace/loosenBy.ts'
import type { TraceCriteria, TraceQuestion } from './traceQuestion.ts'

/** One change of a question for everyone reached, or for who reaches, that would name more actors. */
export interface Widening {
  readonly change: Change
  /** The criterion that is to be changed, and what it would have to be. */
  readonly loosen: Partial<TraceCriteria>
  /** Those who are named then and were not before, by the fewest steps. */
  readonly actors: readonly ActorId[]
}

/** Lists every single change of a question's criteria that would name more actors, the most first. */
export function listWidenings(network: Network, question: TraceQuestion, side: ReachSide): readonly Widening[] {
  const known = new Set(listActors(network, question, side))
  return listChanges(question)
    .map((change): Widening => {
      const loosen = loosenBy(question, [change])
      const actors = listActors(network, { ...question, ...loosen }, side).filter((actor) => !known.has(actor))
      return { change, loosen, actors }
    })
    .filter(({ actors }) => actors.length > 0)
    .sort((a, b) => b.actors.length - a.actors.length)
}

function listActors(network: Network, question: TraceQuestion, side: ReachSide): readonly ActorId[] {
  const reach = listReached(network, question, side)
  return reach.ok ? reach.value.actors.map(({ actor }) => actor) : []
}

/** One more step, each status and each explicitness that is left out, and each other criterion lifted as a whole. */
function listChanges(question: TraceQuestion): readonly Change[] {
  const isSingle = ({ criterion }: Change) => !['maxSteps', 'statuses', 'explicitness'].includes(criterion)
  return [
    { criterion: 'maxSteps', allow: question.maxSteps + 1 },
    ...STATUSES.filter((status) => !question.statuses.includes(status)).map(
      (allow): Change => ({ criterion: 'statuses', allow }),
    ),
    ...EXPLICITNESSES.filter((how) => !question.explicitness.includes(how)).map(
      (allow): Change => ({ criterion: 'explicitness', allow }),
    ),
    ...listLifts(question, question.maxSteps).filter(isSingle),
  ]
}
