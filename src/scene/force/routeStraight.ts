import { groupBy } from '../../base/order.ts'
import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { borderToward, boundsOf, centreOf, contains, grow, overlap, roundPoint, segmentMeetsBox } from '../geometry.ts'
import type { ForceTie } from './forceProblem.ts'

/** The number of lines beyond which no detours are sought: the picture is then too dense for them to help. */
const MOST_DETOURS = 320
const CLEARANCE = 5
/** The distance between lines of the same two actors, in px, so that each has room for its verb. */
export const BESIDE = 24
const WIDENINGS = 6
/** How far a line from an actor to itself leads out, in px. */
const LOOP = 34

/**
 * Leads lines straight from actor to actor, and round obstacles as tightly as a thread pulled taut. Lines between the
 * same two actors run side by side. Gives the points of each line from its source to its target.
 */
export function routeStraight(ties: readonly ForceTie[], boxes: readonly Box[]): readonly (readonly Point[])[] {
  const asideOf = new Map(
    listAbreast(ties).flatMap((group) => group.map((tie, index) => [tie, index - (group.length - 1) / 2] as const)),
  )
  const avoided = ties.length <= MOST_DETOURS ? boxes : []
  return ties.map(({ from, to }, tie) => {
    const aside = asideOf.get(tie)!
    if (from === to) return leadBack(boxes[from]!, aside)
    const others = avoided.filter((_, node) => node !== from && node !== to).map((box) => grow(box, CLEARANCE))
    return lead(boxes[from]!, boxes[to]!, others, (from < to ? aside : -aside) * BESIDE)
  })
}

/** Groups ties between the same two nodes, by index. */
export function listAbreast(ties: readonly ForceTie[]): readonly (readonly number[])[] {
  const toPair = (tie: number) => [ties[tie]!.from, ties[tie]!.to].sort((a, b) => a - b).join('|')
  return [...groupBy([...ties.keys()], toPair).values()]
}

/** Leads a line out at the top of an actor and back in at its side. */
function leadBack({ x, y, width, height }: Box, aside: number): Point[] {
  const out = LOOP + aside * BESIDE
  const [top, side] = [x + width * 0.75, y + height * 0.25]
  return [
    { x: top, y },
    { x: top, y: y - out },
    { x: x + width + out, y: y - out },
    { x: x + width + out, y: side },
    { x: x + width, y: side },
  ].map(roundPoint)
}

function lead(start: Box, end: Box, others: readonly Box[], aside: number): Point[] {
  const [a, b] = shiftAside(centreOf(start), centreOf(end), aside)
  const way = isClear(a, b, others) ? [a, b] : (goRound(a, b, others) ?? [a, b])
  const first = leave(start, way[0]!, way[1]!)
  const last = leave(end, way.at(-1)!, way.at(-2)!)
  return [first, ...way.slice(1, -1), last].map(roundPoint)
}

function shiftAside(a: Point, b: Point, by: number): [Point, Point] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const shift = { x: (-(b.y - a.y) / length) * by, y: ((b.x - a.x) / length) * by }
  return [
    { x: a.x + shift.x, y: a.y + shift.y },
    { x: b.x + shift.x, y: b.y + shift.y },
  ]
}

/** Finds where a line from a point inside a box leaves the box. */
function leave(box: Box, inside: Point, toward: Point): Point {
  if (!contains(box, inside)) return borderToward(box, toward)
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (contains(box, { x: inside.x + (toward.x - inside.x) * middle, y: inside.y + (toward.y - inside.y) * middle }))
      low = middle
    else high = middle
  }
  return { x: inside.x + (toward.x - inside.x) * low, y: inside.y + (toward.y - inside.y) * low }
}

function isClear(a: Point, b: Point, boxes: readonly Box[]): boolean {
  return !boxes.some((box) => segmentMeetsBox(a, b, box))
}

/** Finds the shortest way by the corners of obstacles, taking in more corners until there is a way. */
function goRound(a: Point, b: Point, others: readonly Box[]): Point[] | undefined {
  const near = new Set(others.filter((box) => segmentMeetsBox(a, b, box)))
  for (let widening = 0; widening < WIDENINGS; widening++) {
    const corners = [...near]
      .flatMap(cornersOf)
      .filter((corner) => !others.some((box) => contains(grow(box, -0.5), corner)))
    const way = shortestWay([a, ...corners, b], others)
    if (way) return way
    const region = grow(
      boundsOf([...near, { x: a.x, y: a.y, width: 0, height: 0 }, { x: b.x, y: b.y, width: 0, height: 0 }]),
      40 * widening,
    )
    const before = near.size
    for (const box of others) if (overlap(region, box)) near.add(box)
    if (near.size === before && widening > 2) return undefined
  }
  return undefined
}

function cornersOf(box: Box): Point[] {
  const { x, y, width, height } = grow(box, 1)
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}

/** Finds the shortest way from the first point to the last, between points that see each other (Dijkstra). */
function shortestWay(points: readonly Point[], boxes: readonly Box[]): Point[] | undefined {
  const cost = points.map((_, index) => (index === 0 ? 0 : Infinity))
  const before = points.map(() => -1)
  const open = new Set(points.keys())
  while (open.size > 0) {
    let at = -1
    for (const index of open) if (at < 0 || cost[index]! < cost[at]!) at = index
    if (cost[at] === Infinity) return undefined
    if (at === points.length - 1) break
    open.delete(at)
    for (const next of open) {
      const length = cost[at]! + Math.hypot(points[next]!.x - points[at]!.x, points[next]!.y - points[at]!.y) + 12
      if (length < cost[next]! && isClear(points[at]!, points[next]!, boxes)) {
        cost[next] = length
        before[next] = at
      }
    }
  }
  const way: Point[] = []
  for (let at = points.length - 1; at >= 0; at = before[at]!) way.unshift(points[at]!)
  return way
}
