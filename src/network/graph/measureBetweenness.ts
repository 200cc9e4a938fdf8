import type { Gradual } from '../../base/steps.ts'
import type { Arcs } from './adjacency.ts'

/** A step has about this many arcs. */
const STRIDE = 1_000_000

/**
 * Measures the betweenness of every vertex of a simple graph (Freeman 1977): for each ordered pair of other vertices,
 * the share of its shortest paths that run through the vertex, added up. In a graph whose arcs run both ways each
 * unordered pair is counted twice. Exact, by one search from each vertex (Brandes 2001): the time grows with vertices
 * times arcs.
 */
export function* measureBetweenness(arcs: Arcs): Gradual<Float64Array> {
  const size = arcs.offsets.length - 1
  const betweenness = new Float64Array(size)
  const addFrom = createDependencies(arcs, betweenness)
  let seen = 0
  for (let source = 0; source < size; source++) {
    addFrom(source)
    seen += arcs.heads.length + size
    if (seen < STRIDE) continue
    seen = 0
    yield (source + 1) / size
  }
  return betweenness
}

/** Gives a function that adds the dependencies of one vertex on all others. It keeps its memory between calls. */
function createDependencies({ offsets, heads }: Arcs, betweenness: Float64Array): (source: number) => void {
  const size = betweenness.length
  /** From the source; -1: not reached. */
  const distance = new Int32Array(size).fill(-1)
  /** The number of shortest paths from the source. */
  const paths = new Float64Array(size)
  /** The dependency of the source on a vertex, plus 1, by its paths. */
  const share = new Float64Array(size)
  const order = new Int32Array(size)
  return (source) => {
    const reached = searchFrom(source)
    for (let at = reached - 1; at > 0; at--) {
      const vertex = order[at]!
      const next = distance[vertex]! + 1
      let sum = 0
      for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
        const head = heads[arc]!
        if (distance[head] === next) sum += share[head]!
      }
      const count = paths[vertex]!
      betweenness[vertex]! += sum * count
      share[vertex] = sum + 1 / count
    }
    for (let at = 0; at < reached; at++) distance[order[at]!] = -1
  }

  function searchFrom(source: number): number {
    let reached = 1
    order[0] = source
    distance[source] = 0
    paths[source] = 1
    for (let at = 0; at < reached; at++) {
      const vertex = order[at]!
      const next = distance[vertex]! + 1
      const count = paths[vertex]!
      for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
        const head = heads[arc]!
        const known = distance[head]!
        if (known === next) paths[head]! += count
        else if (known < 0) {
          distance[head] = next
          paths[head] = count
          order[reached++] = head
        }
      }
    }
    return reached
  }
}
