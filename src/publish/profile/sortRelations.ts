import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'

/** What a relation says of an actor as a stakeholder. */
export type RelationShare = 'aims' | 'over' | 'under' | 'others' | 'supportive' | 'adverse' | 'mixed'

/**
 * Sorts the relations of an actor, and those that are its aim, by what they say of it: what it aims at; whom it has
 * influence over by structure or power, and who has it over the actor; with whom and against whom it stands, or both.
 * A relation of power with a sign says two things and is in two lists; each is in one at least.
 */
export function sortRelations(dataset: Dataset, actor: ActorId): Readonly<Record<RelationShare, readonly Relation[]>> {
  const own = listRelationsOf(dataset, [actor])
  const typeOf = (relation: Relation) => getRelationType(dataset.vocabulary, relation.type)
  const isAim = (relation: Relation) => isAimOf(actor, relation, typeOf(relation))
  const influences = own.filter((relation) => !isAim(relation) && isInfluence(relation, typeOf(relation)))
  const isOver = (relation: Relation) =>
    (relation.source === actor) === (typeOf(relation).direction === 'forward') && relation.source !== relation.target
  const signed = own.filter((relation) => getSign(dataset.vocabulary, relation) !== 0)
  const standing = [...groupBy(signed, ({ source, target }) => (source === actor ? target : source)).values()]
  const withSigns = (...signs: readonly string[]) =>
    standing
      .filter((ties) => {
        const found = new Set(ties.map((relation) => getSign(dataset.vocabulary, relation)))
        return signs.includes([...found].sort().join())
      })
      .flat()
  const told = new Set([...influences, ...signed])
  return {
    aims: [...dataset.relations.values()].filter(isAim),
    over: influences.filter(isOver),
    under: influences.filter((relation) => !isOver(relation)),
    others: own.filter((relation) => !told.has(relation) && !isAim(relation)),
    supportive: withSigns('1'),
    adverse: withSigns('-1'),
    mixed: withSigns('-1,1'),
  }
}

function isAimOf(actor: ActorId, { source, status, aimOf = source }: Relation, type: RelationType): boolean {
  const isWanted = status === 'intended' || status === 'attempted' || type.id === 'seeks' || type.parent === 'seeks'
  return aimOf === actor && (isWanted || aimOf !== source)
}

/** Whether it is said to be there, or to have been, and leads one way. */
function isInfluence({ status }: Relation, { category, direction }: RelationType): boolean {
  return (
    (category === 'structure' || category === 'power') &&
    (direction === 'forward' || direction === 'reverse') &&
    (status === 'actual' || status === 'past' || status === 'alleged' || status === 'unspecified')
  )
}
