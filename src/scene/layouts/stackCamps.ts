import type { Point } from '../../model/dataset.ts'

/** The size of a camp's outline. */
export interface CampSize {
  readonly width: number
  readonly height: number
}

export interface StackedCamps extends CampSize {
  /** Left upper corner of each camp. */
  readonly corners: ReadonlyMap<string, Point>
}

const GAP_X = 72
const GAP_Y = 56

/** Puts camps under each other in columns from left to right; camps without a size are left out. */
export function stackCamps(
  columns: readonly (readonly string[])[],
  sizes: ReadonlyMap<string, CampSize>,
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
      top += size.height + GAP_Y
    }
    left += width + GAP_X
    height = Math.max(height, top - GAP_Y)
  }
  return { corners, width: Math.max(0, left - GAP_X), height }
}

/** Whole eights: the grid of the lines. */
export function toGrid(value: number): number {
  return Math.ceil(value / 8) * 8
}
