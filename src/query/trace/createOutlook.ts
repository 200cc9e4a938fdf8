import { createHeap } from './createHeap.ts'
import type { Ground } from './ground.ts'

/** What it costs at least to get to an end, found out step by step, the cheapest first. */
export interface Outlook {
  /** The least cost from an actor to an end, as far as it is known: never too much. Infinity: there is no way. */
  get(actor: number): number
  /** Finds out about one more actor; gives how many relations that took, Infinity once all is known. */
  widen(): number
}

/**
 * Begins to look from the ends backwards, whatever the stops and the number of steps (Dijkstra 1959). Who has not been
 * come to costs at least as much as whoever is next.
 */
export function createOutlook(
  { passages, from, to, closed }: Ground,
  costs: Float64Array,
  add: (a: number, b: number) => number,
): Outlook {
  const least = new Float64Array(closed.length).fill(Infinity)
  const done = new Uint8Array(closed.length)
  const [starts, ends] = [new Set(from), new Set(to)]
  const [onTheWay, last] = [passages.backward(), passages.lastBackward()]
  const heap = createHeap()
  for (const end of to) {
    least[end] = 0
    heap.push(end, 0)
  }
  return { get: (actor) => (done[actor] ? least[actor]! : heap.peek()), widen }

  function widen(): number {
    let actor = heap.pop()
    while (actor >= 0 && done[actor]) actor = heap.pop()
    if (actor < 0) return Infinity
    done[actor] = 1
    if (starts.has(actor)) return 1
    const { offsets, ends: before, relations } = ends.has(actor) ? last : onTheWay
    for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
      const next = before[arc]!
      if (done[next] || (closed[next] && !starts.has(next))) continue
      const cost = add(least[actor]!, costs[relations[arc]!]!)
      if (cost >= least[next]!) continue
      least[next] = cost
      heap.push(next, cost)
    }
    return 1 + offsets[actor + 1]! - offsets[actor]!
  }
}
