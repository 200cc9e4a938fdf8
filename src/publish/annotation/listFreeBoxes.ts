import type { Box, Size } from '../../scene/geometry.ts'
import type { LineSegment, Obstacles } from './obstacles.ts'

/** Where boxes are looked for: on a grid in an area, and how far they stay from whatever is there. */
export interface FreeGrid {
  readonly area: Box
  readonly step: number
  readonly apart: number
}

/**
 * Lists the boxes of a size on a grid that are clear of all obstacles, from top to bottom. An obstacle takes a run of
 * columns in each row, so that a row costs its obstacles and its columns, and not their product.
 */
export function listFreeBoxes(
  { width, height }: Size,
  { boxes, segments }: Obstacles,
  { area, step, apart }: FreeGrid,
): Box[] {
  const count = (free: number) => Math.max(0, Math.floor(free / step) + 1)
  const [columns, rows] = [count(area.width - width), count(area.height - height)]
  const free: Box[] = []
  // How many more obstacles a column has than the one before.
  const more = new Int32Array(columns + 1)
  const take = (left: number, right: number) => {
    const first = Math.max(0, Math.floor((left - width - apart - area.x) / step) + 1)
    const last = Math.min(columns - 1, Math.ceil((right + apart - area.x) / step) - 1)
    if (first > last) return
    more[first]!++
    more[last + 1]!--
  }
  for (let row = 0; row < rows; row++) {
    const y = area.y + row * step
    const [top, bottom] = [y - apart, y + height + apart]
    more.fill(0)
    for (const box of boxes) if (box.y < bottom && top < box.y + box.height) take(box.x, box.x + box.width)
    for (const segment of segments) {
      const run = findRun(segment, top, bottom)
      if (run) take(run[0], run[1])
    }
    let taken = 0
    for (let column = 0; column < columns; column++) {
      taken += more[column]!
      if (taken === 0) free.push({ x: area.x + column * step, y, width, height })
    }
  }
  return free
}

/** From where to where, across, a segment is inside a strip. */
function findRun({ from, to }: LineSegment, top: number, bottom: number): readonly [number, number] | undefined {
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
  if (lower.y <= top || upper.y >= bottom) return undefined
  const slope = lower.y === upper.y ? 0 : (lower.x - upper.x) / (lower.y - upper.y)
  const start = upper.x + slope * Math.max(0, top - upper.y)
  const end = lower.x - slope * Math.max(0, lower.y - bottom)
  return start < end ? [start, end] : [end, start]
}
