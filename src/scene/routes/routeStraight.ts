import { byText, groupBy } from '../../base/order.ts'
import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { borderToward, boundsOf, centreOf, contains, grow, overlap, roundPoint, segmentMeetsBox } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Net, RouteStroke, Routes } from './route.ts'

/** Beyond this many lines no way round is sought: the picture is too dense for it to help. */
const MOST_DETOURS = 320
const CLEARANCE = 5
const BESIDE = 9
const WIDENINGS = 6

/**
 * Leads lines straight from actor to actor, and round what stands in the way, as a thread pulled tight would lie.
 * Lines between the same two run side by side. A net with several members is a fan of lines.
 */
export function routeStraight(nets: readonly Net[], boxes: ReadonlyMap<SpotId, Box>): Routes {
  const wants = nets.flatMap((net) => net.members.map((member) => ({ net, member })))
  const beside = new Map(
    [...groupBy(wants, pairOf).values()].flatMap((group) =>
      group.map((want, index) => [want, index - (group.length - 1) / 2]),
    ),
  )
  const avoid = wants.length <= MOST_DETOURS ? [...boxes] : []
  const routes = new Map<string, RouteStroke[]>(nets.map(({ id }) => [id, []]))
  for (const want of wants) {
    const points = lead(want.net.hub, want.member, boxes, avoid, beside.get(want)! * BESIDE)
    routes.get(want.net.id)!.push({ from: want.net.hub, to: want.member, points })
  }
  return routes
}

function pairOf({ net, member }: { readonly net: Net; readonly member: SpotId }): string {
  return [net.hub, member].sort(byText).join('|')
}

function lead(
  from: SpotId,
  to: SpotId,
  boxes: ReadonlyMap<SpotId, Box>,
  avoid: readonly (readonly [SpotId, Box])[],
  aside: number,
): Point[] {
  const [start, end] = [boxes.get(from)!, boxes.get(to)!]
  const [a, b] = shiftAside(centreOf(start), centreOf(end), from < to ? aside : -aside)
  const others = avoid.filter(([id]) => id !== from && id !== to).map(([, box]) => grow(box, CLEARANCE))
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

/** Where a line from a point inside a box leaves the box. */
function leave(box: Box, inside: Point, toward: Point): Point {
  const centre = centreOf(box)
  if (inside.x === centre.x && inside.y === centre.y) return borderToward(box, toward)
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

/** The shortest way by the corners of what stands in the way; more corners are taken in until there is one. */
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

/** Dijkstra over points that see each other, from the first to the last. */
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
