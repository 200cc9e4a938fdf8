import type { Point } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'

const GAP = 16
const MARGIN = 8

/**
 * The upper left corner of a card next to the pointer: to its lower right, or on the other side if there is no room,
 * and within the bounds if these are large enough. All in px of the page.
 */
export function placeCard(at: Point, card: Pick<Box, 'width' | 'height'>, bounds: Box): Point {
  return {
    x: placeAlong(at.x, card.width, bounds.x + MARGIN, bounds.x + bounds.width - MARGIN),
    y: placeAlong(at.y, card.height, bounds.y + MARGIN, bounds.y + bounds.height - MARGIN),
  }
}

function placeAlong(at: number, length: number, low: number, high: number): number {
  const after = at + GAP
  const before = at - GAP - length
  const wanted = after + length <= high || before < low ? after : before
  return Math.max(low, Math.min(wanted, high - length))
}
