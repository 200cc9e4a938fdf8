import { memoiseFor, memoiseLastFor } from '../../base/memoise.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { listDoubledRelations } from '../../query/duplicates/listDoubledRelations.ts'
import type { DuplicateReason } from '../../query/duplicates/listDuplicates.ts'
import { listDuplicates } from '../../query/duplicates/listDuplicates.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Two records that are probably the same. */
export type Duplicate =
  | { readonly kind: 'actors'; readonly left: ActorId; readonly right: ActorId; readonly reason: DuplicateReason }
  | { readonly kind: 'relations'; readonly left: RelationId; readonly right: RelationId }

/** The records that are probably the same, but for those of which the person has said that they are not. */
export function deriveDuplicates({ dataset, apart, session }: WorkspaceState): readonly Duplicate[] {
  const found = dataset ? list(dataset) : []
  const keys = apart?.session === session ? apart.keys : []
  return keys.length === 0 ? found : leaveOut(found, keys)
}

const leaveOut = memoiseLastFor((found: readonly Duplicate[], keys: readonly string[]) =>
  found.filter((duplicate) => !keys.includes(toDuplicateKey(duplicate))),
)

/** The key of a pair, whichever of the two stands left. */
export function toDuplicateKey({ kind, left, right }: Duplicate): string {
  return JSON.stringify([kind, ...[left, right].sort()])
}

const list = memoiseFor((dataset: Dataset): readonly Duplicate[] => [
  ...listDuplicates(dataset).map(({ left, right, reason }) => ({ kind: 'actors' as const, left, right, reason })),
  ...listDoubledRelations(dataset).map((pair) => ({ kind: 'relations' as const, ...pair })),
])
