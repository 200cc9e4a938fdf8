import { isSameJson } from '../../base/isSameJson.ts'
import { replaceTables } from '../change/tables.ts'
import type { Claim, Dataset, Evidence, Holder } from '../dataset.ts'
import { mapTable } from './mapTable.ts'

interface EvidenceRedirection {
  /** What becomes of a piece of evidence: another, the same, or `null`: it goes away. */
  readonly toEvidence: (piece: Evidence) => Evidence | null
  /** What becomes of who holds a position. With `null` the position goes away. */
  readonly toHolder?: (holder: Holder) => Holder | null
}

/** Changes every piece of evidence of a dataset. Pieces that become equal are one. What does not change stays the same. */
export function redirectEvidence(dataset: Dataset, redirection: EvidenceRedirection): Dataset {
  const redirect = <Value extends Cited>(record: Value): Value => redirectPieces(record, redirection)
  return replaceTables(dataset, {
    actors: mapTable(dataset.actors, redirect),
    relations: mapTable(dataset.relations, redirect),
    events: mapTable(dataset.events, redirect),
    claims: mapTable(dataset.claims, (claim) => redirectClaim(claim, redirection)),
    ratings: mapTable(dataset.ratings, redirect),
  })
}

interface Cited {
  readonly evidence: readonly Evidence[]
}

function redirectPieces<Value extends Cited>(record: Value, { toEvidence }: EvidenceRedirection): Value {
  const { evidence } = record
  const pieces = evidence.map(toEvidence)
  if (pieces.every((piece, index) => piece === evidence[index])) return record
  const left = pieces.filter((piece) => piece !== null)
  const isFirst = (piece: Evidence, at: number) => left.findIndex((other) => isSameJson(other, piece)) === at
  return { ...record, evidence: left.filter(isFirst) }
}

function redirectClaim(claim: Claim, redirection: EvidenceRedirection): Claim {
  const { toHolder = (holder) => holder } = redirection
  const positions = claim.positions.flatMap((position) => {
    const holder = toHolder(position.holder)
    if (holder === null) return []
    return [redirectPieces(holder === position.holder ? position : { ...position, holder }, redirection)]
  })
  const isSame =
    positions.length === claim.positions.length &&
    positions.every((position, index) => position === claim.positions[index])
  return isSame ? claim : { ...claim, positions }
}
