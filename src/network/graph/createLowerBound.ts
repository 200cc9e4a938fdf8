import { createHeap } from './createHeap.ts'
import type { Endpoints } from './pathQuery.ts'

/** A lower bound on the cost from each vertex to an end, made tighter step by step. */
export interface LowerBound {
  /** Never more than the least cost from a vertex to an end. Infinity: there is no path. */
  get(vertex: number): number
  /** Settles one more vertex, the cheapest; gives how many arcs that took, Infinity once all are settled. */
  tighten(): number
}

/**
 * Creates a lower bound by a backward search from the ends (Dijkstra 1959) that ignores stops and length. It is
 * exact for settled vertices; every other one costs at least as much as the next to be settled.
 */
export function createLowerBound(
  { graph, from, to, closed }: Endpoints,
  costs: Float64Array,
  add: (a: number, b: number) => number,
): LowerBound {
  const least = new Float64Array(closed.length).fill(Infinity)
  const settled = new Uint8Array(closed.length)
  const [starts, ends] = [new Set(from), new Set(to)]
  const [backward, lastBackward] = [graph.backward(), graph.lastBackward()]
  const heap = createHeap()
  for (const end of to) {
    least[end] = 0
    heap.push(end, 0)
  }
  return { get: (vertex) => (settled[vertex] ? least[vertex]! : heap.peek()), tighten }

  function tighten(): number {
    let vertex = heap.pop()
    while (vertex >= 0 && settled[vertex]) vertex = heap.pop()
    if (vertex < 0) return Infinity
    settled[vertex] = 1
    if (starts.has(vertex)) return 1
    const { offsets, heads, edges } = ends.has(vertex) ? lastBackward : backward
    for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
      const next = heads[arc]!
      if (settled[next] || (closed[next] && !starts.has(next))) continue
      const cost = add(least[vertex]!, costs[edges[arc]!]!)
      if (cost >= least[next]!) continue
      least[next] = cost
      heap.push(next, cost)
    }
    return 1 + offsets[vertex + 1]! - offsets[vertex]!
  }
}
