import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import type { TraceLimits } from './tracePaths.ts'
import { tracePaths } from './tracePaths.ts'
import type { TraceCriteria, TraceQuestion } from './traceQuestion.ts'

/** What a question would give if one of its criteria were looser. */
export interface LoosenedTrace {
  /** The criterion, and what it would have to be. */
  readonly loosen: Partial<TraceCriteria>
  /** Null: too many to count. */
  readonly paths: number | null
  /** The best of them. */
  readonly example: TracedPath
}

/**
 * Lists the single changes to a question without an answer that would give one, the smallest first. Traces anew for
 * each change, within the same limits.
 */
export function listLoosenedTraces(
  network: Network,
  question: TraceQuestion,
  limits?: TraceLimits,
): readonly LoosenedTrace[] {
  return listChanges(question).flatMap((loosen) => {
    const answer = tracePaths(network, { ...question, ...loosen, limit: 1 }, limits)
    const example = answer.ok ? answer.value.paths[0] : undefined
    return answer.ok && example ? [{ loosen, paths: answer.value.total, example }] : []
  })
}

function listChanges(question: TraceQuestion): readonly Partial<TraceCriteria>[] {
  const { statuses, maxSteps, explicitness, avoid, via, withoutSources, types, only } = question
  const others = STATUSES.filter((status) => !statuses.includes(status))
  return [
    ...others.map((status) => ({ statuses: [...statuses, status] })),
    { maxSteps: maxSteps + 1 },
    ...(explicitness.includes('inferred') ? [] : [{ explicitness: EXPLICITNESSES }]),
    ...avoid.map((actor) => ({ avoid: avoid.filter((id) => id !== actor) })),
    ...via.map((actor) => ({ via: via.filter((id) => id !== actor) })),
    ...withoutSources.map((source) => ({ withoutSources: withoutSources.filter((id) => id !== source) })),
    ...(types === null ? [] : [{ types: null }]),
    ...(only === null ? [] : [{ only: null }]),
  ]
}
