import type { Point } from '../../model/dataset.ts'
import type { Density } from '../density.ts'

/** The size of a camp's outline. */
export interface CampSize {
  readonly width: number
  readonly height: number
}

export interface StackedCamps extends CampSize {
  /** Left upper corner of each camp. */
  readonly corners: ReadonlyMap<string, Point>
}

/** Puts camps under each other in columns from left to right; camps without a size are left out. */
export function stackCamps(
  columns: readonly (readonly string[])[],
  sizes: ReadonlyMap<string, CampSize>,
  { campGapX, campGapY }: Density,
): StackedCamps {
  const corners = new Map<string, Point>()
  let [left, height] = [0, 0]
  for (const column of columns) {
    let [width, top] = [0, 0]
    for (const camp of column) width = Math.max(width, sizes.get(camp)?.width ?? 0)
    if (width === 0) continue
    for (const camp of column) {
      const size = sizes.get(camp)
      if (!size) continue
      corners.set(camp, { x: left + toGrid((width - size.width) / 2), y: top })
      top += size.height + campGapY
    }
    left += width + campGapX
    height = Math.max(height, top - campGapY)
  }
  return { corners, width: Math.max(0, left - campGapX), height }
}

/** Whole eights: the grid of the lines. */
export function toGrid(value: number): number {
  return Math.ceil(value / 8) * 8
}
