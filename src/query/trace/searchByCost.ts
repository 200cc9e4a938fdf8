import type { Arcs } from '../../network/linkArcs.ts'
import type { Heap } from './createHeap.ts'
import { createHeap } from './createHeap.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Passages } from './findPassages.ts'
import type { Side } from './joinSides.ts'
import { createSide, joinSides } from './joinSides.ts'
import type { Stretch } from './searchBySteps.ts'

/** What each relation of a path costs, and how that makes the cost of the path. */
export interface Costs {
  /** By relation, from 0. */
  readonly of: Float64Array
  /** The sum of the costs, or the greatest of them. */
  readonly by: 'sum' | 'greatest'
}

interface CostSide extends Side {
  /** 0: the side of the beginning; 1: that of the end. */
  readonly parity: 0 | 1
  readonly arcs: Arcs
  /** What crossing each of the arcs costs. */
  readonly prices: Float64Array
  /** By place, what it cost at least so far to come there. */
  readonly costs: Float64Array
  /** Places. */
  readonly heap: Heap
  /** Number of relations that have been looked at. */
  looked: number
}

/**
 * Prepares a search for paths of least cost: Dijkstra's from both ends in turn, until no two ways that are still to be
 * gone could together cost less than the best that has been found (Dijkstra 1959; Nicholson 1966).
 */
export function createCostSearch(
  passages: Passages,
  of: Float64Array,
): (stretch: Stretch, by: Costs['by']) => WalkedPath | null {
  const [onward, backward, lastBackward] = [passages.onward(), passages.backward(), passages.lastBackward()]
  const ahead = createCostSide(0, onward, of)
  const behind = createCostSide(1, backward, of)
  /** By actor, its place on either side, above `ground`: those of earlier searches are below it. */
  const places = new Int32Array(2 * (onward.offsets.length - 1))
  let ground = 1
  let closed: Uint8Array = new Uint8Array(0)
  let isSum = true
  let least = Infinity
  const join = { left: -1, relation: -1, right: -1 }
  return search

  function search(stretch: Stretch, by: Costs['by']): WalkedPath | null {
    ground += Math.max(ahead.size, behind.size)
    if (ground > 2 ** 30) {
      places.fill(0)
      ground = 1
    }
    closed = stretch.closed
    isSum = by === 'sum'
    least = Infinity
    begin(ahead, stretch.from)
    begin(behind, stretch.to)
    if (lastBackward !== backward) leave(stretch.to)
    for (;;) {
      const [left, right] = [ahead.heap.peek(), behind.heap.peek()]
      if ((isSum ? left + right : Math.max(left, right)) >= least) break
      if (right === Infinity || (left < Infinity && ahead.looked <= behind.looked)) goOn(ahead, behind, left, right)
      else goOn(behind, ahead, right, left)
    }
    return least === Infinity ? null : withoutLoops(joinSides(ahead, join.left, join.relation, behind, join.right))
  }

  function begin(side: CostSide, ends: readonly number[]): void {
    side.size = 0
    side.looked = 0
    side.heap.clear()
    for (const end of ends) enter(side, end, 0, -1, -1)
  }

  /** The last step is of another kind: an end is never met by a step on the way. */
  function leave(to: readonly number[]): void {
    behind.heap.clear()
    for (const end of to) places[2 * end + behind.parity] = 0
    const { offsets, ends, relations } = lastBackward
    for (let place = 0; place < to.length; place++) {
      for (let arc = offsets[to[place]!]!; arc < offsets[to[place]! + 1]!; arc++)
        step(behind, ahead, place, ends[arc]!, relations[arc]!, of[relations[arc]!]!, 0)
    }
  }

  function goOn(side: CostSide, other: CostSide, spent: number, beyond: number): void {
    const place = side.heap.pop()
    if (spent > side.costs[place]!) return
    const { prices } = side
    const { offsets, ends, relations } = side.arcs
    const actor = side.actors[place]!
    const stop = offsets[actor + 1]!
    side.looked += 1 + stop - offsets[actor]!
    for (let arc = offsets[actor]!; arc < stop; arc++) {
      const cost = isSum ? spent + prices[arc]! : Math.max(spent, prices[arc]!)
      if (cost < least) step(side, other, place, ends[arc]!, relations[arc]!, cost, beyond)
    }
  }

  /** Takes a step to an actor; who has not been gone on from on the other side costs at least `beyond` from there. */
  function step(
    side: CostSide,
    other: CostSide,
    from: number,
    next: number,
    relation: number,
    cost: number,
    beyond: number,
  ): void {
    const theirs = places[2 * next + other.parity]! - ground
    if (theirs >= 0) {
      const whole = isSum ? cost + other.costs[theirs]! : Math.max(cost, other.costs[theirs]!)
      if (whole < least) {
        least = whole
        join.left = side === ahead ? from : theirs
        join.right = side === ahead ? theirs : from
        join.relation = relation
      }
    }
    if (closed[next] || (isSum ? cost + beyond : Math.max(cost, beyond)) >= least) return
    const mine = places[2 * next + side.parity]! - ground
    if (mine < 0) enter(side, next, cost, from, relation)
    else if (cost < side.costs[mine]!) arrive(side, mine, cost, from, relation)
  }

  function enter(side: CostSide, actor: number, cost: number, from: number, relation: number): void {
    const place = side.size++
    places[2 * actor + side.parity] = ground + place
    side.actors[place] = actor
    arrive(side, place, cost, from, relation)
  }
}

function arrive({ costs, before, by, heap }: CostSide, place: number, cost: number, from: number, relation: number) {
  costs[place] = cost
  before[place] = from
  by[place] = relation
  heap.push(place, cost)
}

function createCostSide(parity: 0 | 1, arcs: Arcs, of: Float64Array): CostSide {
  const actors = arcs.offsets.length - 1
  const prices = Float64Array.from(arcs.relations, (relation) => of[relation]!)
  const costs = new Float64Array(actors)
  return { ...createSide(actors), parity, arcs, prices, costs, heap: createHeap(), looked: 0 }
}

/** Where relations cost nothing, the two halves of a way may share an actor; the loop between costs nothing either. */
function withoutLoops(path: WalkedPath): WalkedPath {
  const { actors, relations } = path
  const last = new Map(Array.from(actors, (actor, place) => [actor, place]))
  if (last.size === actors.length) return path
  const kept: number[] = []
  for (let place = 0; place < actors.length; place++) {
    place = last.get(actors[place]!)!
    kept.push(place)
  }
  return {
    actors: Int32Array.from(kept, (place) => actors[place]!),
    relations: Int32Array.from(kept.slice(0, -1), (place) => relations[place]!),
  }
}
