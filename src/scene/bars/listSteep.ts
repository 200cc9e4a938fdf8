import type { Rows } from './placeRows.ts'
import { LANE, SLANT } from './plan.ts'
import type { Segment } from './wirePlan.ts'

/** A line that slants over more than this many times the usual width is steep. */
const STEEP = 3

/** The steep lines of a gap, each with a lane of its own: those that lead up first, in an order in which no two cross twice. */
export interface Steep {
  readonly laneOf: ReadonlyMap<number, number>
  /** The width that they take besides that of one slant, in px. */
  readonly width: number
}

/** Lists the steep lines of a gap, which are told apart only if each slants beside the others. */
export function listSteep(pieces: readonly Segment[], { leftOf, rightOf }: Pick<Rows, 'leftOf' | 'rightOf'>): Steep {
  const steep = pieces.filter((piece) => Math.abs(rightOf(piece) - leftOf(piece)) > STEEP * SLANT)
  const up = steep.filter((piece) => rightOf(piece) < leftOf(piece)).sort((a, b) => leftOf(a) - leftOf(b))
  const down = steep.filter((piece) => rightOf(piece) > leftOf(piece)).sort((a, b) => leftOf(b) - leftOf(a))
  const laneOf = new Map([...up, ...down].map(({ tie }, lane) => [tie, lane]))
  return { laneOf, width: LANE * Math.max(0, steep.length - 1) }
}
