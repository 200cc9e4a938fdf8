import { mostOf } from '../../base/extremes.ts'
import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { BoardStep, BoardWire } from './board.ts'
import type { RouteWiring } from './createWiring.ts'
import { createWiring } from './createWiring.ts'
import type { Grid } from './grid.ts'
import { CELL, middleOf } from './grid.ts'
import type { Net, RouteStroke, Routes } from './route.ts'

/**
 * In cells, round by round: how far out of its way a line goes rather than cross another. Cheap at first, so that all
 * lines find their places; then dearer and dearer (after McMurchie and Ebeling 1995).
 */
const ROUNDS = [20, 40, 60, 80]
/** One round is enough to compare places. */
const SCOUTING = [60]
/** Cells of the grid times leads that are laid anew at most, to untangle what crosses after all rounds. */
const UNTANGLING = 12_000_000

type Boxes = ReadonlyMap<SpotId, Box>

/**
 * Finds for each net a way along the grid that keeps off actors and headings, crosses few other lines and bends
 * little; a net with several members becomes a tree. Ways are found one after the other, short ones first, and then
 * sought again with the others in place; what still crosses is taken up in pairs and laid in the other order. Same
 * input, same routes. Time grows with nets times cells.
 */
export function routeOrthogonal(nets: readonly Net[], boxes: Boxes, grid: Grid): Routes {
  const wiring = createWiring(nets, boxes, grid)
  layInRounds(nets, wiring, ROUNDS)
  untangle(nets, wiring, UNTANGLING / grid.blocked.length)
  return new Map(nets.map((net) => [net.id, toStrokes(wiring.wireOf(net), net, boxes, grid)]))
}

/** About how often lines would cross, in a fraction of the time that the routes take. */
export function scoutCrossings(nets: readonly Net[], boxes: Boxes, grid: Grid): number {
  const wiring = createWiring(nets, boxes, grid)
  layInRounds(nets, wiring, SCOUTING)
  return wiring.countCrossings()
}

function layInRounds(nets: readonly Net[], wiring: RouteWiring, rounds: readonly number[]): void {
  const span = ({ hub, members }: Net) => mostOf(members.map((member) => wiring.distance(hub, member)))
  const costs = new Map<Net, number>()
  const order = [...nets].sort((a, b) => span(a) - span(b) || (a.id < b.id ? -1 : 1))
  for (const crossing of rounds) {
    wiring.setCrossing(crossing)
    for (const net of order) if (!costs.has(net) || wiring.isCrossed(net)) costs.set(net, wiring.lay(net))
    order.sort((a, b) => costs.get(b)! - costs.get(a)!)
  }
}

/** Lays anew what leads to single members, alone and before each other that it crosses, as long as that helps. */
function untangle(nets: readonly Net[], wiring: RouteWiring, most: number): void {
  const leads = nets.flatMap((net) => net.members.map((member) => ({ net, member })))
  let left = most
  for (let helped = true; helped && left > 0; ) {
    helped = false
    for (const lead of leads) {
      const crossing = wiring.findCrossing(lead)
      left -= crossing.length * 2
      if (left < 0) break
      if (crossing.length > 0 && wiring.relay([lead])) helped = true
      for (const other of crossing) if (wiring.relay([other, lead])) helped = true
    }
  }
}

function toStrokes({ strokes }: BoardWire, { hub }: Net, boxes: Boxes, grid: Grid): RouteStroke[] {
  return strokes.map(({ to, branch, steps }) => {
    const middles = steps.map((step) => middleOf(grid, step >> 2))
    const start = branch ? [] : [halfStep(middles[0]!, steps[0]! ^ 2)]
    const points = corners([...start, ...middles, halfStep(middles.at(-1)!, steps.at(-1)!)])
    return {
      from: branch ? null : hub,
      to,
      points: snapEnds(points, branch ? undefined : boxes.get(hub), boxes.get(to)!),
    }
  })
}

function halfStep({ x, y }: Point, step: BoardStep): Point {
  const direction = step & 3
  const by = direction < 2 ? CELL / 2 : -CELL / 2
  return direction % 2 === 0 ? { x: x + by, y } : { x, y: y + by }
}
/** Lets the ends touch the borders, where a box that a person has moved does not stand on the grid. */
function snapEnds(points: Point[], from: Box | undefined, to: Box): Point[] {
  if (from) points[0] = snap(points[0]!, points[1]!, from)
  points[points.length - 1] = snap(points.at(-1)!, points.at(-2)!, to)
  return points
}

function snap(end: Point, before: Point, box: Box): Point {
  if (before.x === end.x) return { x: end.x, y: before.y < end.y ? box.y : box.y + box.height }
  return { x: before.x < end.x ? box.x : box.x + box.width, y: end.y }
}

/** Leaves out the points on the way of a straight run. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    return (after.x - point.x) * (point.y - before.y) !== (after.y - point.y) * (point.x - before.x)
  })
}
