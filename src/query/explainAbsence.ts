import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { Loosening } from './listLoosenings.ts'
import { listLoosenings } from './listLoosenings.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { tracePaths } from './tracePaths.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** Why an actor is on no path of an answer. */
export type Absence =
  /** It is: this is the best that it is on, of so many; null: too many to count. */
  | { readonly kind: 'present'; readonly example: TracedPath; readonly paths: number | null }
  | { readonly kind: 'end' }
  /** It would be if this were changed; none: no change of up to three criteria would bring a path by way of it. */
  | { readonly kind: 'absent'; readonly loosenings: readonly Loosening[] }

const EFFORT = 2_000_000

/** Explains why an actor is on no path within the criteria of a question, by asking for the paths by way of it. */
export function explainAbsence(network: Network, question: TraceQuestion, actor: ActorId): Absence {
  if (question.from.includes(actor) || question.to.includes(actor)) return { kind: 'end' }
  const places = question.via.includes(actor) ? [question.via] : listPlaces(question.via, actor)
  const isAvoided = question.avoid.includes(actor)
  if (!isAvoided) {
    for (const via of places) {
      const answer = tracePaths(network, { ...question, via, limit: 1 }, { effort: EFFORT })
      const example = answer.ok ? answer.value.paths[0] : undefined
      if (answer.ok && example) return { kind: 'present', example, paths: answer.value.total }
    }
  }
  const byPlace = places.map((via) =>
    listLoosenings(network, { ...question, via }).filter(({ loosen }) => (loosen.via ?? via).includes(actor)),
  )
  const least = Math.min(...byPlace.flat().map(({ changes }) => changes.length))
  return { kind: 'absent', loosenings: byPlace.flat().filter(({ changes }) => changes.length === least) }
}

/** The stops with one more at each place where it can be. */
function listPlaces(via: readonly ActorId[], actor: ActorId): readonly (readonly ActorId[])[] {
  return [...via, null].map((_, index) => via.toSpliced(index, 0, actor))
}
