import type { PathQuery } from './pathQuery.ts'
import type { BreadthFirstOptions, Distances } from './searchBreadthFirst.ts'
import { getDistance, searchBreadthFirst, UNREACHABLE } from './searchBreadthFirst.ts'

/** Searching this many arcs is always worthwhile, so a smaller graph has exact distances. */
const CHEAP = 5_000
/** Paths of at most this many edges are few enough to be walked halfway without knowing how far the end is. */
const SHORT = 6

/**
 * Measures the least number of edges from each vertex to an end, by the number of stops passed before it: from the ends
 * back to the last stop, from there to the stop before, and so on. A path may need more edges, because it visits no
 * vertex twice. In a large graph, a distance of more than half of a short path is only known to exceed that.
 */
export function measureDistances(query: PathQuery, maxLength: number): readonly Distances[] {
  const { to, stops, graph } = query
  const all: Distances[] = [
    measureStretch(query, maxLength, stops.length, { seeds: to, seedArcs: graph.lastBackward() }),
  ]
  for (let passed = stops.length - 1; passed >= 0; passed--) {
    const stop = stops[passed]!
    all.unshift(measureStretch(query, maxLength, passed, { seeds: [stop], start: getDistance(all[0]!, stop) }))
  }
  return all
}

/** Measures the stretch that ends at the seeds and begins at the stop before them, or at a start. */
function measureStretch(
  { from, stops, closed, graph }: PathQuery,
  maxLength: number,
  passed: number,
  seeds: BreadthFirstOptions,
): Distances {
  const start = seeds.start ?? 0
  if (start >= UNREACHABLE) return { depths: new Int32Array(closed.length), horizon: UNREACHABLE }
  const isStart = new Set(from)
  const end = stops[passed - 1]
  return searchBreadthFirst(graph.backward(), {
    ...seeds,
    closed: stops.length > 0 ? closeAll(closed, stops) : closed,
    canEndAt: (vertex) => isStart.has(vertex) || (vertex === end && !closed[vertex]),
    maxDistance: start + (maxLength <= SHORT ? maxLength / 2 : UNREACHABLE),
    freeArcs: CHEAP,
  })
}

function closeAll(closed: Uint8Array, vertices: readonly number[]): Uint8Array {
  const all = closed.slice()
  for (const vertex of vertices) all[vertex] = 1
  return all
}
