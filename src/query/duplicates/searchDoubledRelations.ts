import type { Steps } from '../../base/steps.ts'
import { visitInSteps } from '../../base/steps.ts'
import type { Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'

/** Two relations that say the same. */
export interface DoubledRelations {
  readonly left: RelationId
  readonly right: RelationId
}

/**
 * Searches for the pairs of relations that say the same: of one type, between the same actors, with the same status, sign,
 * dates, qualifiers and whoever asserts it. What they rest on and how they are graded may differ.
 */
export function* searchDoubledRelations(dataset: Dataset): Steps<readonly DoubledRelations[]> {
  const firsts = new Map<string, RelationId>()
  const found: DoubledRelations[] = []
  yield* visitInSteps(dataset.relations.values(), (relation) => {
    const key = toRelationKey(dataset, relation)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, relation.id)
    else found.push({ left: first, right: relation.id })
  })
  return found
}

type Said = Omit<Relation, 'status'> & { readonly status: string }

/** A text that relations which say the same have in common. */
export function toRelationKey({ vocabulary }: Pick<Dataset, 'vocabulary'>, relation: Said): string {
  const { source, target, type, sign, status, assertedBy, aimOf, certain, start, end } = relation
  const { phrase, sourceQuantifier, targetQuantifier, qualifiers } = relation
  const { symmetric, sign: usual } = getRelationType(vocabulary, type)
  const quantified = [
    [source, sourceQuantifier ?? null],
    [target, targetQuantifier ?? null],
  ].map((end) => JSON.stringify(end))
  return JSON.stringify([
    ...(symmetric ? quantified.sort() : quantified),
    ...[type, sign ?? usual, status, assertedBy, aimOf ?? null, certain ?? null, start, end, phrase ?? null],
    [...qualifiers].sort(),
  ])
}
