import type { Rows } from './placeRows.ts'
import { LANE, SLANT } from './plan.ts'
import type { Segment } from './wirePlan.ts'

/** A line that slants over more than this height, in px, is steep. */
const STEEP = 3 * SLANT

/** The steep lines of a gap. */
export interface Steep {
  /** By tie: how far to the right a line slants among the others, from 0 to 1. */
  readonly shareOf: ReadonlyMap<number, number>
  /** The width that they take besides that of one slant, in px. */
  readonly width: number
}

/**
 * Spreads the steep lines of a gap from left to right, since nobody could tell them apart otherwise: those that lead up
 * first, in an order in which no two cross twice.
 */
export function spreadSteep(pieces: readonly Segment[], { leftOf, rightOf }: Pick<Rows, 'leftOf' | 'rightOf'>): Steep {
  const drop = (piece: Segment) => rightOf(piece) - leftOf(piece)
  const steep = pieces
    .filter((piece) => Math.abs(drop(piece)) > STEEP)
    .sort((a, b) => Math.sign(drop(a)) - Math.sign(drop(b)) || Math.sign(drop(a)) * (leftOf(b) - leftOf(a)))
  const last = Math.max(0, steep.length - 1)
  return { shareOf: new Map(steep.map(({ tie }, lane) => [tie, lane / (last || 1)])), width: LANE * last }
}
