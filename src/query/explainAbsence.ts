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
  /** It is on some: the best of them, and their number. Null: there are too many to count. */
  | { readonly kind: 'present'; readonly example: TracedPath; readonly paths: number | null }
  | { readonly kind: 'end' }
  /** It is on none. The relaxations would give a path through it; if there are none, no change of criteria would. */
  | { readonly kind: 'absent'; readonly relaxations: readonly Relaxation[] }

const EFFORT = 2_000_000

/**
 * Explains why an actor is on no path within the criteria of a question, by tracing the paths through it. The paths of
 * a relaxation also lead through it. An actor that is not in the dataset has no relaxations.
 */
export function explainAbsence(network: Network, question: TraceQuestion, actor: ActorId): Absence {
  if (question.from.includes(actor) || question.to.includes(actor)) return { kind: 'end' }
  if (network.indexOf(actor) === undefined || listTraceProblems(network, question).length > 0)
    return { kind: 'absent', relaxations: [] }
  const stops = question.via.includes(actor) ? [question.via] : insertStop(question.via, actor)
  const questions = stops.map((via): TraceQuestion => ({ ...question, via }))
  const { best, total } = previewAnswer(network, question.avoid.includes(actor) ? [] : questions, EFFORT)
  if (best) return { kind: 'present', example: best, paths: total }
  const all = questions.flatMap((asked) =>
    listRelaxations(network, asked).filter(({ relaxed }) => (relaxed.via ?? asked.via).includes(actor)),
  )
  const least = leastOf(all.map(({ changes }) => changes.length))
  return { kind: 'absent', relaxations: mergeSame(all.filter(({ changes }) => changes.length === least)) }
}

/** The lists of stops with one more, one list for each position that it can have. */
function insertStop(via: readonly ActorId[], actor: ActorId): readonly (readonly ActorId[])[] {
  return [...via, null].map((_, index) => via.toSpliced(index, 0, actor))
}

/** Merges relaxations of the same changes: one may give paths through an actor before a stop, one after it. */
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
