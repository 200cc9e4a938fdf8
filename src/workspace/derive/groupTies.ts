import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { Visibility } from '../../query/filter.ts'

/** A relation as it is seen from one of its ends. */
export interface ActorTie {
  readonly relation: Relation
  readonly partner: ActorId
}

/** The relations of an actor that read the same from its side: "opposes", "is opposed by". */
export interface TieGroup {
  readonly type: RelationType
  /** Whether the actor is their target and the type reads differently from there. */
  readonly inverse: boolean
  readonly ties: readonly ActorTie[]
  /** The number of further relations that the filters hide. */
  readonly hidden: number
}

/** Groups the relations of an actor by type and direction, in the order of the vocabulary, outward before inward. */
export function groupTies(
  dataset: Dataset,
  actor: ActorId,
  visible: ReadonlyMap<RelationId, Visibility>,
): readonly TieGroup[] {
  const order = [...dataset.vocabulary.relationTypes.keys()]
  const sides = listRelationsOf(dataset, [actor]).map((relation) => {
    const type = getRelationType(dataset.vocabulary, relation.type)
    const inverse = !type.symmetric && relation.source !== actor
    const partner = relation.source === actor ? relation.target : relation.source
    return { relation, partner, type, inverse, rank: 2 * order.indexOf(type.id) + (inverse ? 1 : 0) }
  })
  const groups = groupBy(
    sides.sort((a, b) => a.rank - b.rank),
    ({ rank }) => rank,
  )
  return Array.from(groups.values(), (ties) => {
    const shown = ties.filter(({ relation }) => visible.get(relation.id) !== 'hide')
    return { type: ties[0]!.type, inverse: ties[0]!.inverse, ties: shown, hidden: ties.length - shown.length }
  })
}
