import { groupBy } from '../../base/order.ts'
import type { Density } from '../density.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Spot } from './layout.ts'
import type { PackBlock, Packed } from './packBlocks.ts'
import { packBest, packColumns } from './packBlocks.ts'
import type { CampSize } from './stackCamps.ts'
import { toGrid } from './stackCamps.ts'

/** From the edge of a camp to its actors. */
export const PAD = 16
/** The same at its upper edge, where its name stands. */
export const HEADING = 32
const MOST_COLUMNS = 6

/** Packs the spots of one camp in columns, each under its parent; siblings as `order` has them. */
export function packCamp(
  spots: readonly Spot[],
  order: ReadonlyMap<SpotId, number>,
  columns: number,
  { rowGap }: Density,
): Packed {
  return packColumns(toBlocks(spots, order), columns, rowGap)
}

/** In how many columns the spots of a camp best stand. */
export function countColumns(
  spots: readonly Spot[],
  order: ReadonlyMap<SpotId, number>,
  { campAspect, rowGap }: Density,
): number {
  return packBest(toBlocks(spots, order), MOST_COLUMNS, campAspect, rowGap).columns
}

/** The size of the outline round what is packed. */
export function sizeOf(content: Packed, headingWidth: number): CampSize {
  return {
    width: toGrid(Math.max(content.width, headingWidth)) + 2 * PAD,
    height: HEADING + content.height + PAD,
  }
}

function toBlocks(spots: readonly Spot[], order: ReadonlyMap<SpotId, number>): PackBlock[] {
  const known = new Set(spots.map(({ id }) => id))
  const below = groupBy(spots, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
  const rank = (spot: Spot) => order.get(spot.id) ?? Number.MAX_SAFE_INTEGER
  const build = (parent: SpotId | null): PackBlock[] =>
    [...(below.get(parent) ?? [])].sort((a, b) => rank(a) - rank(b)).map((spot) => ({ spot, blocks: build(spot.id) }))
  return build(null)
}
