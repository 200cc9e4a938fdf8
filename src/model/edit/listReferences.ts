import type { ActorId, ClaimId, Dataset, EventId, Rating, RelationId } from '../dataset.ts'

/** Something that refers to an actor, or a piece of evidence for it. */
export type ActorReference =
  /** It is an end of a relation, the one who asserts it, or the one whose aim it is. */
  | { readonly kind: 'end' | 'assertion' | 'aim'; readonly relation: RelationId }
  | { readonly kind: 'role'; readonly event: EventId }
  | { readonly kind: 'position'; readonly claim: ClaimId; readonly index: number }
  | { readonly kind: 'rating'; readonly rating: Rating['id'] }
  | { readonly kind: 'evidence'; readonly index: number }

/** Lists all that refers to an actor, and the evidence for it, in the order of the dataset. */
export function listReferences(dataset: Dataset, actor: ActorId): readonly ActorReference[] {
  const { actors, relations, events, claims, ratings } = dataset
  return [
    ...[...relations.values()].flatMap(({ id: relation, source, target, assertedBy, aimOf }): ActorReference[] => [
      ...(source === actor || target === actor ? [{ kind: 'end', relation } as const] : []),
      ...(assertedBy === actor ? [{ kind: 'assertion', relation } as const] : []),
      ...(aimOf === actor ? [{ kind: 'aim', relation } as const] : []),
    ]),
    ...[...events.values()].flatMap(({ id: event, roles }): ActorReference[] =>
      roles.some((role) => role.actor === actor) ? [{ kind: 'role', event }] : [],
    ),
    ...[...claims.values()].flatMap(({ id: claim, positions }) =>
      positions.flatMap(({ holder }, index): ActorReference[] =>
        holder === actor ? [{ kind: 'position', claim, index }] : [],
      ),
    ),
    ...[...ratings.values()].flatMap(({ id: rating, actor: rated }): ActorReference[] =>
      rated === actor ? [{ kind: 'rating', rating }] : [],
    ),
    ...(actors.get(actor)?.evidence ?? []).map((_, index): ActorReference => ({ kind: 'evidence', index })),
  ]
}

/** A text that tells a reference from all others to the same actor. */
export function printReference(reference: ActorReference): string {
  return Object.values(reference).join(' ')
}
