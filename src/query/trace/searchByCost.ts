import type { Arcs } from '../../network/linkArcs.ts'
import type { Heap } from './createHeap.ts'
import { createHeap } from './createHeap.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Passages } from './findPassages.ts'
import { joinSides } from './joinSides.ts'
import type { Stretch } from './searchBySteps.ts'

/** What each relation of a path costs, and how that makes the cost of the path. */
export interface Costs {
  /** By relation, from 0. */
  readonly of: Float64Array
  /** The sum of the costs, or the greatest of them. */
  readonly by: 'sum' | 'greatest'
}

interface Side {
  readonly arcs: Arcs
  /** By actor: whether the search has come there, what it cost at least so far, and how it came. */
  readonly marks: Int32Array
  readonly costs: Float64Array
  readonly before: Int32Array
  readonly by: Int32Array
  readonly heap: Heap
  /** Number of relations that have been looked at. */
  looked: number
}

/**
 * Prepares a search for paths of least cost: Dijkstra's from both ends in turn, until no two ways that are still to be
 * gone could together cost less than the best that has been found (Dijkstra 1959; Nicholson 1966).
 */
export function createCostSearch(passages: Passages): (stretch: Stretch, costs: Costs) => WalkedPath | null {
  const [onward, backward, lastBackward] = [passages.onward(), passages.backward(), passages.lastBackward()]
  const actors = onward.offsets.length - 1
  const ahead = createSide(onward, actors)
  const behind = createSide(backward, actors)
  let mark = 0
  let least = Infinity
  let join: readonly [left: number, relation: number, right: number] | null = null
  return search

  function search({ from, to, closed }: Stretch, { of, by }: Costs): WalkedPath | null {
    const isSum = by === 'sum'
    mark++
    least = Infinity
    join = null
    for (const side of [ahead, behind]) {
      side.heap.clear()
      side.looked = 0
    }
    for (const start of from) enter(ahead, start, 0, -1, -1)
    if (lastBackward === backward) for (const end of to) enter(behind, end, 0, -1, -1)
    else for (const end of to) leave(end)
    for (;;) {
      const [left, right] = [ahead.heap.peek(), behind.heap.peek()]
      if ((isSum ? left + right : Math.max(left, right)) >= least) break
      if (right === Infinity || (left < Infinity && ahead.looked <= behind.looked)) goOn(ahead, behind, left, right)
      else goOn(behind, ahead, right, left)
    }
    return join && withoutLoops(joinSides(ahead, join[0], join[1], behind, join[2]))

    /** The last step is of another kind: an end is never met by a step on the way. */
    function leave(end: number): void {
      behind.before[end] = -1
      for (let arc = lastBackward.offsets[end]!; arc < lastBackward.offsets[end + 1]!; arc++) {
        step(
          behind,
          ahead,
          end,
          lastBackward.ends[arc]!,
          lastBackward.relations[arc]!,
          of[lastBackward.relations[arc]!]!,
        )
      }
    }

    /** Whoever has not been met from the other side yet costs at least `beyond` from there. */
    function goOn(side: Side, other: Side, spent: number, beyond: number): void {
      const actor = side.heap.pop()
      if (spent > side.costs[actor]!) return
      const { offsets, ends, relations } = side.arcs
      side.looked += 1 + offsets[actor + 1]! - offsets[actor]!
      for (let arc = offsets[actor]!, stop = offsets[actor + 1]!; arc < stop; arc++) {
        const relation = relations[arc]!
        const cost = isSum ? spent + of[relation]! : Math.max(spent, of[relation]!)
        const next = ends[arc]!
        if (other.marks[next] === mark || (isSum ? cost + beyond : Math.max(cost, beyond)) < least)
          step(side, other, actor, next, relation, cost)
      }
    }

    function step(side: Side, other: Side, actor: number, next: number, relation: number, cost: number): void {
      if (other.marks[next] === mark) {
        const whole = isSum ? cost + other.costs[next]! : Math.max(cost, other.costs[next]!)
        if (whole < least) {
          least = whole
          join = side === ahead ? [actor, relation, next] : [next, relation, actor]
        }
      }
      if (closed[next] || (side.marks[next] === mark && side.costs[next]! <= cost)) return
      enter(side, next, cost, actor, relation)
    }
  }

  function enter(
    { marks, costs, before, by, heap }: Side,
    actor: number,
    cost: number,
    from: number,
    relation: number,
  ) {
    marks[actor] = mark
    costs[actor] = cost
    before[actor] = from
    by[actor] = relation
    heap.push(actor, cost)
  }
}

function createSide(arcs: Arcs, actors: number): Side {
  const [marks, before, by] = [new Int32Array(actors), new Int32Array(actors), new Int32Array(actors)]
  return { arcs, marks, costs: new Float64Array(actors), before, by, heap: createHeap(), looked: 0 }
}

/** Where relations cost nothing, the two halves of a way may share an actor; the loop between costs nothing either. */
function withoutLoops({ actors, relations }: WalkedPath): WalkedPath {
  const last = new Map(Array.from(actors, (actor, place) => [actor, place]))
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
