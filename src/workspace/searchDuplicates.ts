import type { Steps } from '../base/steps.ts'
import type { ActorId, Dataset, RelationId } from '../model/dataset.ts'
import { searchDoubledRelations } from '../query/duplicates/searchDoubledRelations.ts'
import type { DuplicateReason } from '../query/duplicates/searchDuplicateActors.ts'
import { searchDuplicateActors } from '../query/duplicates/searchDuplicateActors.ts'
import type { WorkspaceState } from './workspaceState.ts'

/** Two records that are probably the same. */
export type Duplicate =
  | { readonly kind: 'actors'; readonly left: ActorId; readonly right: ActorId; readonly reason: DuplicateReason }
  | { readonly kind: 'relations'; readonly left: RelationId; readonly right: RelationId }

/** Searches for the records that are probably the same: actors, the surest first, then relations. */
export function* searchDuplicates(dataset: Dataset): Steps<readonly Duplicate[]> {
  const actors = yield* searchDuplicateActors(dataset)
  const relations = yield* searchDoubledRelations(dataset)
  return [
    ...actors.map(({ left, right, reason }) => ({ kind: 'actors' as const, left, right, reason })),
    ...relations.map((pair) => ({ kind: 'relations' as const, ...pair })),
  ]
}

/** Lists the pairs that are still to be settled: both are there, and nobody has said that they are not the same. */
export function listUnsettled(
  found: readonly Duplicate[],
  { dataset, apart, session }: Pick<WorkspaceState, 'dataset' | 'apart' | 'session'>,
): readonly Duplicate[] {
  const keys = new Set(apart?.session === session ? apart.keys : [])
  return found.filter((duplicate) => {
    const records = dataset?.[duplicate.kind] as ReadonlyMap<string, unknown> | undefined
    return records?.has(duplicate.left) && records.has(duplicate.right) && !keys.has(toDuplicateKey(duplicate))
  })
}

/** The key of a pair, whichever of the two stands left. */
export function toDuplicateKey({ kind, left, right }: Duplicate): string {
  return JSON.stringify([kind, ...[left, right].sort()])
}
