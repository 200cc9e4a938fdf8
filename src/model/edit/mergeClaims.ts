import { isSameJson } from '../../base/isSameJson.ts'
import { replaceTables } from '../change/tables.ts'
import type { Claim, ClaimId, Dataset } from '../dataset.ts'
import { mapTable } from './mapTable.ts'
import { mergeNamed } from './mergeAttributes.ts'
import { mergeLists } from './mergeLists.ts'

type ClaimPosition = Claim['positions'][number]

/**
 * Makes one claim of two about the same matter. The first is kept, with the positions of the other and with the
 * relations and events that it is about. What both say the same has the evidence of both; a topic that the first has
 * not is kept among its attributes.
 */
export function mergeClaims(dataset: Dataset, kept: ClaimId, other: ClaimId): Dataset {
  const [own, same] = [dataset.claims.get(kept), dataset.claims.get(other)]
  if (!own || !same || kept === other) return dataset
  return replaceTables(dataset, {
    claims: mapTable(dataset.claims, (claim) =>
      claim.id === other ? null : claim === own ? mergeClaim(own, same) : claim,
    ),
  })
}

function mergeClaim(own: Claim, other: Claim): Claim {
  return {
    ...own,
    topic: { ...other.topic, ...own.topic },
    positions: other.positions.reduce(addPosition, own.positions),
    relations: [...new Set([...own.relations, ...other.relations])],
    events: [...new Set([...own.events, ...other.events])],
    ...mergeNamed(own, other, ({ topic }) => topic),
  }
}

function addPosition(positions: readonly ClaimPosition[], added: ClaimPosition): readonly ClaimPosition[] {
  const at = positions.findIndex((own) => isSamePosition(own, added))
  if (at < 0) return [...positions, added]
  const own = positions[at]!
  return positions.with(at, { ...own, evidence: mergeLists(own.evidence, added.evidence) })
}

function isSamePosition({ evidence: _, ...one }: ClaimPosition, { evidence: __, ...other }: ClaimPosition): boolean {
  return isSameJson(one, other)
}
