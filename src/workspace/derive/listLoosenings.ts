import type { ActorId, Dataset, RelationId, Status } from '../../model/dataset.ts'
import { EXPLICITNESSES } from '../../model/status.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { TraceView } from '../view.ts'
import { askTrace } from './deriveTrace.ts'

/** One way of asking for less, and how many paths that would give. */
export interface Loosening {
  readonly what: LooseningKind
  readonly change: Partial<TraceView>
  /** `null`: too many to count at once. */
  readonly paths: number | null
}

export type LooseningKind =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'steps'; readonly steps: number }
  | { readonly kind: 'inferred' }
  | { readonly kind: 'types' }
  | { readonly kind: 'stop'; readonly actor: ActorId }
  | { readonly kind: 'avoid'; readonly actor: ActorId }
  | { readonly kind: 'filters' }

/** Of each: a trace is asked again for every one of them, while a person waits. */
const EFFORT = 300_000
export const MOST_STEPS = 12

/** Lists the single changes to a question without an answer that would give one, the smallest first. */
export function listLoosenings(
  dataset: Dataset,
  asked: TraceView,
  { moreByStatus }: Trace,
  shown: ReadonlyMap<RelationId, Visibility>,
): readonly Loosening[] {
  const byStatus = Array.from(moreByStatus, ([status, paths]): Loosening => {
    return { what: { kind: 'status', status }, change: { statuses: [...asked.statuses, status] }, paths }
  })
  const others = listChanges(asked).flatMap(([what, change]): Loosening[] => {
    const answer = askTrace(dataset, { ...asked, ...change }, shown, EFFORT)
    if (!answer?.ok || answer.value.total === 0) return []
    const { total, paths } = answer.value
    return total === null && paths.length === 0 ? [] : [{ what, change, paths: total }]
  })
  return [...byStatus, ...others]
}

function listChanges(asked: TraceView): readonly (readonly [LooseningKind, Partial<TraceView>])[] {
  const { maxSteps, explicitness, types, via, avoid, onlyShown } = asked
  const changes: [LooseningKind, Partial<TraceView>][] = []
  if (maxSteps < MOST_STEPS) changes.push([{ kind: 'steps', steps: maxSteps + 1 }, { maxSteps: maxSteps + 1 }])
  if (!explicitness.includes('inferred')) changes.push([{ kind: 'inferred' }, { explicitness: EXPLICITNESSES }])
  for (const actor of avoid) changes.push([{ kind: 'avoid', actor }, { avoid: avoid.filter((id) => id !== actor) }])
  for (const actor of via) changes.push([{ kind: 'stop', actor }, { via: via.filter((id) => id !== actor) }])
  if (types !== null) changes.push([{ kind: 'types' }, { types: null }])
  if (onlyShown) changes.push([{ kind: 'filters' }, { onlyShown: false }])
  return changes
}
