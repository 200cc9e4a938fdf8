import { isSameJson } from '../../base/isSameJson.ts'
import { replaceTables } from '../change/tables.ts'
import type { Dataset, Relation, RelationId } from '../dataset.ts'
import { mapTable } from './mapTable.ts'

/**
 * Makes one relation of two that say the same. The first is kept, with the evidence of the other as well and with
 * whatever else it does not say itself. Claims that refer to the other refer to it.
 */
export function mergeRelations(dataset: Dataset, kept: RelationId, other: RelationId): Dataset {
  const [own, same] = [dataset.relations.get(kept), dataset.relations.get(other)]
  if (!own || !same || kept === other) return dataset
  return replaceTables(dataset, {
    relations: mapTable(dataset.relations, (relation) =>
      relation.id === other ? null : relation === own ? mergeRelation(own, same) : relation,
    ),
    claims: mapTable(dataset.claims, (claim) =>
      claim.relations.includes(other)
        ? { ...claim, relations: [...new Set(claim.relations.map((id) => (id === other ? kept : id)))] }
        : claim,
    ),
  })
}

function mergeRelation(own: Relation, other: Relation): Relation {
  const isGraded = own.credibility !== CANNOT_BE_JUDGED
  return {
    ...other,
    ...own,
    credibility: isGraded ? own.credibility : other.credibility,
    confidence: own.confidence ?? other.confidence,
    strength: own.strength ?? other.strength,
    note: own.note ?? other.note,
    ...((own.attributes ?? other.attributes) && { attributes: { ...other.attributes, ...own.attributes } }),
    evidence: [
      ...own.evidence,
      ...other.evidence.filter((piece) => !own.evidence.some((known) => isSameJson(known, piece))),
    ],
  }
}

const CANNOT_BE_JUDGED = 6
