import type { Point } from '../../model/dataset.ts'
import type { KeptColumn } from '../arrangement.ts'
import { NODE_GAP } from './plan.ts'

/** How far from the place that a person chose a node may come, in px; where there is no room, others give way. */
const FARTHEST = 240

/** Moves a place up or down to where the column there has room for a node of that height, so that nobody gives way. */
export function placeInRoom({ x, y }: Point, height: number, kept: readonly KeptColumn[]): Point {
  const [column] = kept.toSorted((a, b) => distanceTo(a, x) - distanceTo(b, x))
  if (!column) return { x, y }
  const least = height + 2 * NODE_GAP
  const [tops, bottoms] = [column.bars.map(({ top }) => top), column.bars.map(({ bottom }) => bottom)]
  // Above the first bar there may be room, and below the last one there always is.
  const gaps = [0, ...bottoms].map((from, index) => ({ from, to: tops[index] ?? Number.POSITIVE_INFINITY }))
  const heights = gaps
    .filter(({ from, to }) => to - from >= least)
    .map(({ from, to }) => Math.min(Math.max(y, from + least / 2), to - least / 2))
    .filter((height) => Math.abs(height - y) <= FARTHEST)
  const [nearest = y] = heights.sort((a, b) => Math.abs(a - y) - Math.abs(b - y))
  return { x, y: nearest }
}

function distanceTo({ left, right }: KeptColumn, x: number): number {
  return Math.abs((left + right) / 2 - x)
}
