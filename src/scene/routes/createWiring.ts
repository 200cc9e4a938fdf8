import type { Box } from '../geometry.ts'
import { centreOf } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { BoardWire } from './board.ts'
import { createBoard } from './board.ts'
import { addStroke, listCells, pruneMember } from './boardStrokes.ts'
import { createWayFinder } from './createWayFinder.ts'
import type { Grid } from './grid.ts'
import type { Net } from './route.ts'

/** What leads to one member of a net. */
export interface Lead {
  readonly net: Net
  readonly member: SpotId
}

export type RouteWiring = ReturnType<typeof createWiring>

const NOTHING: BoardWire = { strokes: [] }

/** Nets laid along a grid between boxes: each can be laid, and laid anew with the others in place. */
export function createWiring(nets: readonly Net[], boxes: ReadonlyMap<SpotId, Box>, grid: Grid) {
  const board = createBoard(grid)
  const findWay = createWayFinder(board, grid)
  const wires = new Map(nets.map(({ id }) => [id, NOTHING]))
  let crossings = 0
  return {
    /** In how many places wires meet. */
    countCrossings: () => crossings,
    isCrossed: ({ id }: Net) => board.countCrossings(wires.get(id)!) > 0,
    wireOf: ({ id }: Net) => wires.get(id)!,
    distance,
    /** Sets how far out of its way, in cells, a line goes rather than cross another. */
    setCrossing: board.setCrossing,
    lay,
    relay,
    findCrossing,
  }

  /** Lays a net, of a tree grown from the near and one from the far the cheaper, and gives its price. */
  function lay(net: Net): number {
    replace(net, NOTHING)
    const near = [...net.members].sort((a, b) => distance(net.hub, a) - distance(net.hub, b) || (a < b ? -1 : 1))
    const one = grow(net.hub, near)
    const other = near.length > 1 ? grow(net.hub, near.toReversed()) : one
    const best = other.cost < one.cost ? other : one
    replace(net, best.wire)
    return best.cost
  }

  function grow(hub: SpotId, members: readonly SpotId[]): { wire: BoardWire; cost: number } {
    let [wire, cost] = [NOTHING, 0]
    for (const to of members) {
      const way = findWay(boxes.get(hub)!, boxes.get(to)!, listCells(wire))
      if (!way) continue
      wire = addStroke(wire, to, way.steps)
      cost += way.cost
    }
    return { wire, cost }
  }

  /** Lays leads of different nets anew, one after the other; unless fewer lines cross then, all stays as it was. */
  function relay(leads: readonly Lead[]): boolean {
    const before = crossings
    const old = leads.map(({ net }) => wires.get(net.id)!)
    for (const { net, member } of leads) replace(net, pruneMember(wires.get(net.id)!, member))
    const worthIt = crossings < before
    if (worthIt && leads.every(add) && crossings < before) return true
    for (const { net } of leads) replace(net, NOTHING)
    for (const [index, { net }] of leads.entries()) replace(net, old[index]!)
    return false
  }

  function add({ net, member }: Lead): boolean {
    const wire = wires.get(net.id)!
    const way = findWay(boxes.get(net.hub)!, boxes.get(member)!, listCells(wire))
    if (way) replace(net, addStroke(wire, member, way.steps))
    return way !== undefined
  }

  function replace({ id }: Net, wire: BoardWire): void {
    const old = wires.get(id)!
    crossings -= board.countCrossings(old)
    board.lift(old)
    board.put(wire)
    crossings += board.countCrossings(wire)
    wires.set(id, wire)
  }

  /** The leads of other nets whose strokes meet that of a lead. */
  function findCrossing({ net, member }: Lead): Lead[] {
    const stroke = wires.get(net.id)!.strokes.find(({ to }) => to === member)
    const cells = new Set(stroke?.steps.map((step) => step >> 2))
    return nets.flatMap((other) =>
      other === net
        ? []
        : wires
            .get(other.id)!
            .strokes.filter(({ steps }) => steps.some((step) => cells.has(step >> 2)))
            .map(({ to }) => ({ net: other, member: to })),
    )
  }

  function distance(a: SpotId, b: SpotId): number {
    const [from, to] = [centreOf(boxes.get(a)!), centreOf(boxes.get(b)!)]
    return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
  }
}
