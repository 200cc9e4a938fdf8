import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { centreOf } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Board, Step, Wire, WireStroke } from './board.ts'
import { createBoard } from './board.ts'
import { createWayFinder } from './createWayFinder.ts'
import type { Grid } from './grid.ts'
import { CELL, middleOf } from './grid.ts'
import type { Net, Routes, Stroke } from './route.ts'

/**
 * In cells, round by round: how far out of its way a line goes rather than cross another. Cheap at first, so that all
 * lines find their places; then dearer and dearer (after McMurchie and Ebeling 1995).
 */
const CROSSINGS = [20, 40, 60, 80]

type Boxes = ReadonlyMap<SpotId, Box>

/**
 * Finds for each net a way along the grid that keeps off actors and headings, crosses few other lines and bends
 * little; a net with several members becomes a tree. Ways are found one after the other, short ones first, and then
 * sought again with the others in place. Same input, same routes. Time grows with nets times cells.
 */
export function routeOrthogonal(nets: readonly Net[], boxes: Boxes, grid: Grid): Routes {
  const board = createBoard(grid)
  const lay = createLayer(board, createWayFinder(board, grid), boxes)
  const wires = new Map<string, Wire>()
  const order = [...nets].sort((a, b) => span(a, boxes) - span(b, boxes) || (a.id < b.id ? -1 : 1))
  for (const [round, crossing] of CROSSINGS.entries()) {
    board.setCrossing(crossing)
    if (round > 0) order.sort((a, b) => wires.get(b.id)!.cost - wires.get(a.id)!.cost)
    for (const net of order) {
      const wire = wires.get(net.id)
      if (wire && !board.isCrossed(wire)) continue
      if (wire) board.lift(wire)
      wires.set(net.id, lay(net))
    }
  }
  return new Map(nets.map((net) => [net.id, toStrokes(wires.get(net.id)!, net, boxes, grid)]))
}

function span({ hub, members }: Net, boxes: Boxes): number {
  return Math.max(...members.map((member) => distance(boxes, hub, member)))
}

function distance(boxes: Boxes, a: SpotId, b: SpotId): number {
  const [from, to] = [centreOf(boxes.get(a)!), centreOf(boxes.get(b)!)]
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}

/** Gives a function that lays a net on the board: of a tree grown from the near and one from the far the cheaper. */
function createLayer(board: Board, findWay: ReturnType<typeof createWayFinder>, boxes: Boxes): (net: Net) => Wire {
  return (net) => {
    const near = [...net.members].sort(
      (a, b) => distance(boxes, net.hub, a) - distance(boxes, net.hub, b) || (a < b ? -1 : 1),
    )
    const wire = grow(net.hub, near)
    const other = near.length > 1 ? grow(net.hub, near.toReversed()) : wire
    const best = other.cost < wire.cost ? other : wire
    board.put(best)
    return best
  }

  function grow(hub: SpotId, members: readonly SpotId[]): Wire {
    const strokes: WireStroke[] = []
    const tree = new Set<number>()
    let cost = 0
    for (const to of members) {
      const way = findWay(boxes.get(hub)!, boxes.get(to)!, [...tree])
      if (!way) continue
      strokes.push({ to, branch: tree.size > 0, steps: way.steps })
      cost += way.cost
      for (const step of way.steps) tree.add(step >> 2)
    }
    return { strokes, cost }
  }
}

function toStrokes({ strokes }: Wire, { hub }: Net, boxes: Boxes, grid: Grid): Stroke[] {
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

function halfStep({ x, y }: Point, step: Step): Point {
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
