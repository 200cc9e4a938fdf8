import { createHeap } from './createHeap.ts'
import type { Ground } from './ground.ts'

/**
 * The least cost from each actor to an end, by the costs of its relations, whatever the stops and the number of steps;
 * Infinity: no way (Dijkstra 1959, backwards).
 */
export function measureCosts(
  { passages, from, to, closed }: Ground,
  costs: Float64Array,
  add: (a: number, b: number) => number,
): Float64Array {
  const least = new Float64Array(closed.length).fill(Infinity)
  const done = new Uint8Array(closed.length)
  const starts = new Set(from)
  const heap = createHeap()
  for (const end of to) {
    least[end] = 0
    heap.push(end, 0)
  }
  const ends = new Set(to)
  const [onTheWay, last] = [passages.backward(), passages.lastBackward()]
  for (let actor = heap.pop(); actor >= 0; actor = heap.pop()) {
    if (done[actor]) continue
    done[actor] = 1
    const { offsets, ends: before, relations } = ends.has(actor) ? last : onTheWay
    for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
      const next = before[arc]!
      if (done[next] || (closed[next] && !starts.has(next))) continue
      const cost = add(least[actor]!, costs[relations[arc]!]!)
      if (cost >= least[next]!) continue
      least[next] = cost
      if (!closed[next]) heap.push(next, cost)
    }
  }
  return least
}
