import { replaceTables } from '../change/tables.ts'
import type { Dataset, Relation, RelationId } from '../dataset.ts'
import { agreeOn } from './agreeOn.ts'
import { mapTable } from './mapTable.ts'
import { mergeAttributes } from './mergeAttributes.ts'
import { mergeLists } from './mergeLists.ts'
import { mergeTexts } from './mergeTexts.ts'

/**
 * Makes one relation of two that say the same. The first is kept, with the evidence, the qualifiers and the note of the
 * other as well and with whatever else it does not say itself. A status in which they differ is not said any more. Claims that refer to the other refer to it.
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
  // Two halves of two periods would be a period that nobody stated.
  const isDated = own.start !== null || own.end !== null
  const isGraded = own.credibility !== CANNOT_BE_JUDGED
  return {
    ...other,
    ...own,
    status: agreeOn(own.status, other.status),
    explicitness: agreeOn(own.explicitness, other.explicitness),
    credibility: isGraded ? own.credibility : other.credibility,
    confidence: own.confidence ?? other.confidence,
    strength: own.strength ?? other.strength,
    ...(!isDated && { start: other.start, end: other.end }),
    qualifiers: mergeLists(own.qualifiers, other.qualifiers),
    note: mergeTexts(own.note, other.note),
    ...mergeAttributes(own, other),
    evidence: mergeLists(own.evidence, other.evidence),
  }
}

const CANNOT_BE_JUDGED = 6
