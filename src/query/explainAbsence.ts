import { leastOf } from '../base/extremes.ts'
import { groupBy } from '../base/order.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { listTraceProblems } from './listTraceProblems.ts'
import type { Relaxation } from './relaxation/listRelaxations.ts'
import { listRelaxations } from './relaxation/listRelaxations.ts'
import { previewAnswer } from './trace/previewAnswer.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** Why an actor is on no path of an answer. */
export type Absence =
  /** It is: this is the best that it is on, of so many; null: too many to count. */
  | { readonly kind: 'present'; readonly example: TracedPath; readonly paths: number | null }
  | { readonly kind: 'end' }
  /** It would be if this were changed; none: no change of the criteria would bring a path by way of it. */
  | { readonly kind: 'absent'; readonly relaxations: readonly Relaxation[] }

const EFFORT = 2_000_000

/**
 * Explains why an actor is on no path within the criteria of a question, by asking for the paths by way of it. The
 * paths of a relaxation are those by way of it, too. An actor that the dataset does not have is absent for good.
 */
export function explainAbsence(network: Network, question: TraceQuestion, actor: ActorId): Absence {
  if (question.from.includes(actor) || question.to.includes(actor)) return { kind: 'end' }
  if (network.indexOf(actor) === undefined || listTraceProblems(network, question).length > 0)
    return { kind: 'absent', relaxations: [] }
  const places = question.via.includes(actor) ? [question.via] : listPlaces(question.via, actor)
  const questions = places.map((via): TraceQuestion => ({ ...question, via }))
  const { best, total } = previewAnswer(network, question.avoid.includes(actor) ? [] : questions, EFFORT)
  if (best) return { kind: 'present', example: best, paths: total }
  const all = questions.flatMap((asked) =>
    listRelaxations(network, asked).filter(({ relaxed }) => (relaxed.via ?? asked.via).includes(actor)),
  )
  const least = leastOf(all.map(({ changes }) => changes.length))
  return { kind: 'absent', relaxations: mergeSame(all.filter(({ changes }) => changes.length === least)) }
}

/** The stops with one more at each place where it can be. */
function listPlaces(via: readonly ActorId[], actor: ActorId): readonly (readonly ActorId[])[] {
  return [...via, null].map((_, index) => via.toSpliced(index, 0, actor))
}

/** The same change may bring paths by way of an actor before a stop and after it. */
function mergeSame(relaxations: readonly Relaxation[]): readonly Relaxation[] {
  return [...groupBy(relaxations, ({ changes }) => JSON.stringify(changes)).values()].map((same) =>
    same.reduce((one, other) => ({
      relaxed: one.relaxed,
      changes: one.changes,
      paths: one.paths === null || other.paths === null ? null : one.paths + other.paths,
      example: other.example.steps < one.example.steps ? other.example : one.example,
    })),
  )
}
