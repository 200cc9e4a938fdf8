import type { Dataset } from '../../model/dataset.ts'

/** What an actor can be rated for as a stakeholder, each from 0 (none) to 1 (most). */
export const SCALES = ['power', 'interest', 'legitimacy', 'urgency'] as const

const POSITION = /^position(?::\s*(.*))?$/su

/** The dimension of being for (1) or against (-1) a stated change. */
export function toPosition(proposal: string): string {
  return proposal === '' ? 'position' : `position: ${proposal}`
}

/** The stated change that a dimension is for or against, empty where none is stated; `undefined` for another dimension. */
export function findProposal(dimension: string): string | undefined {
  const match = POSITION.exec(dimension)
  return match ? (match[1] ?? '') : undefined
}

/** The steps of the usual scale from 0 to 3, as values from 0 to 1. */
const LEVELS = [0, 0.33, 0.67, 1] as const
const POSITIONS = [-1, -0.67, -0.33, ...LEVELS] as const

/** The values that a person can give, least first: of a position from -1, of all else from 0. */
export function listAnchors(dimension: string): readonly number[] {
  return findProposal(dimension) === undefined ? LEVELS : POSITIONS
}

/** The share of the way from the least to the most that can be given, from 0 to 1. */
export function toShare(dimension: string, value: number): number {
  const least = listAnchors(dimension)[0]!
  return Math.min(1, Math.max(0, (value - least) / (1 - least)))
}

/** The value that a person can give which is nearest to a share of the way. */
export function toAnchor(dimension: string, share: number): number {
  const anchors = listAnchors(dimension)
  return anchors[Math.round(Math.min(1, Math.max(0, share)) * (anchors.length - 1))]!
}

/** The dimensions for which somebody is rated, after the usual ones. */
export function listDimensions({ ratings }: Dataset): string[] {
  return [...new Set<string>([...SCALES, ...Array.from(ratings.values(), ({ dimension }) => dimension)])]
}
