import type { Point } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { boundsOf, contains, grow, overlap, segmentMeetsBox } from '../../scene/geometry.ts'
import type { Obstacles } from './obstacles.ts'

/** An arrow from a callout: a quadratic curve. */
export interface Leader {
  readonly from: Point
  readonly control: Point
  readonly to: Point
  readonly cost: number
  /** Whether it runs over an actor, a text or a mark. */
  readonly covers: boolean
}

/** What an arrow has to heed. */
export interface LeaderRoom {
  /** It stays inside. */
  readonly area: Box
  /** The size of the letters of its callout. */
  readonly size: number
  /** It is of no use from this cost on. */
  readonly limit: number
}

/** How far a curve swings out, as a share of its length; a straight line looks most like a relation. */
const BENDS = [0.16, -0.16, 0.32, -0.32, 0]
/** The share by which each further bend costs more than the one before. */
const BENDING = 0.1
/** So many straight pieces stand for a curve. */
const PIECES = 8
/** So many tips are tried, the nearest. */
const TIPS = 6
/** Gap between the callout and its arrow, and the least length of an arrow, as multiples of the size of the letters. */
const GAP = 0.4
const SHORTEST = 1.3
/** The costs of crossing a line, of covering anything else and of a px too short, in px of length. */
const CROSSING = 50
const COVERING = 400
const TOO_SHORT = 3

/** Finds the arrow from a box to one of the tips that crosses least and is shortest, if one costs less than the limit. */
export function findLeader(
  box: Box,
  tips: readonly Point[],
  { boxes, segments }: Obstacles,
  { area, size, limit }: LeaderRoom,
): Leader | undefined {
  let best: Leader | undefined
  for (const { from, to, length } of listNearest(grow(box, GAP * size), tips)) {
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const least = measureLeast(length, size)
    for (const [index, bend] of BENDS.entries()) {
      const plain = least + length * BENDING * index
      const most = best?.cost ?? limit
      if (plain >= most) break
      const control = { x: from.x + dx / 2 - dy * bend, y: from.y + dy / 2 + dx * bend }
      const points = listPoints({ from, control, to })
      const outside = points.filter((point) => !contains(area, point)).length
      const outlay = plain + outside * COVERING
      if (outlay >= most) continue
      const covered = countCovered(points, [box, ...boxes], (most - outlay) / COVERING)
      let cost = outlay + covered * COVERING
      if (cost < most) cost += CROSSING * countCrossed(points, segments, (most - cost) / CROSSING)
      if (cost < most) best = { from, control, to, cost, covers: covered > 0 }
    }
  }
  return best
}

/** The cost that no arrow from a box to one of the tips is below. */
export function measureLeastLeader(box: Box, tips: readonly Point[], size: number): number {
  const { x, y, width, height } = grow(box, GAP * size)
  let nearest = Infinity
  for (const tip of tips) {
    const across = Math.max(0, x - tip.x, tip.x - x - width)
    const down = Math.max(0, y - tip.y, tip.y - y - height)
    nearest = Math.min(nearest, across ** 2 + down ** 2)
  }
  // One that is too short costs more than one of the least length.
  return tips.length === 0 ? 0 : Math.max(SHORTEST * size, Math.sqrt(nearest))
}

/** The cost of a straight arrow of that length with nothing in its way. */
function measureLeast(length: number, size: number): number {
  return length + Math.max(0, SHORTEST * size - length) * TOO_SHORT
}

/** The nearest tips, each with the middle of the side of the box that faces it. */
function listNearest({ x, y, width, height }: Box, tips: readonly Point[]) {
  const sides = [
    { x: x + width / 2, y },
    { x: x + width / 2, y: y + height },
    { x, y: y + height / 2 },
    { x: x + width, y: y + height / 2 },
  ]
  return tips
    .map((to) => {
      let [from, length] = [sides[0]!, Infinity]
      for (const side of sides) {
        const other = distance(side, to)
        if (other < length) [from, length] = [side, other]
      }
      return { from, to, length }
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, TIPS)
}

function listPoints({ from, control, to }: Pick<Leader, 'from' | 'control' | 'to'>): readonly Point[] {
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
  })
}

/** Counts the boxes that a line of points runs through, up to that many. */
function countCovered(points: readonly Point[], boxes: readonly Box[], most: number): number {
  const around = boundsAround(points)
  return countUpTo(boxes, most, (box) => overlap(around, box) && hasPiece(points, (a, b) => segmentMeetsBox(a, b, box)))
}

/** Counts the segments that a line of points crosses, up to that many. */
function countCrossed(points: readonly Point[], segments: Obstacles['segments'], most: number): number {
  const around = boundsAround(points)
  return countUpTo(
    segments,
    most,
    ({ from, to }) => segmentMeetsBox(from, to, around) && hasPiece(points, (a, b) => isCrossing(a, b, from, to)),
  )
}

function countUpTo<Item>(items: readonly Item[], most: number, counts: (item: Item) => boolean): number {
  let count = 0
  for (const item of items) if (counts(item) && ++count >= most) break
  return count
}

/** The box around points. It is never flat, so that it can overlap. */
function boundsAround(points: readonly Point[]): Box {
  return grow(boundsOf(points.map((point) => ({ ...point, width: 0, height: 0 }))), 0.5)
}

function hasPiece(points: readonly Point[], meets: (from: Point, to: Point) => boolean): boolean {
  return points.some((to, index) => index > 0 && meets(points[index - 1]!, to))
}

/** Tells whether two segments cross. */
function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
}

/** Without `Math.hypot`, which takes several times as long. */
export function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
}
