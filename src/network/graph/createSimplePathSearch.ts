import { leastOf } from '../../base/extremes.ts'
import type { PathQuery, VertexPath } from './pathQuery.ts'
import type { Distances } from './searchBreadthFirst.ts'
import { getDistance, UNREACHABLE } from './searchBreadthFirst.ts'

/** The layer of each edge, by the class that it belongs to. */
export interface EdgeLayers {
  /** By edge. */
  readonly classOf: Uint8Array
  /** By class. */
  readonly layerOf: Uint8Array
}

export interface SimplePathOptions {
  readonly query: PathQuery
  readonly maxLength: number
  /** What `measureDistances` gives for the query. */
  readonly distances: readonly Distances[]
  /** Null: all edges are in one layer. */
  readonly layers: EdgeLayers | null
  /** No edge of a path lies above this layer, and at least one lies in it. */
  readonly layer: number
}

/** To visit a path takes as long as to look at this many arcs. */
const PATH_COST = 8

/** A search that works in portions, so that its caller can report progress and stop. */
export interface SimplePathSearch {
  /** Goes on until about `budget` arcs were looked at; tells whether all paths have been visited. */
  run(budget: number): boolean
  /** The length of the paths that are being visited. All shorter ones have been. */
  getLength(): number
}

/**
 * Creates a search that visits every simple path, shorter ones first: depth-first with iterative deepening (Korf 1985),
 * cut off where the distance to the end is too long.
 */
export function createSimplePathSearch(
  { query, maxLength, distances, layers, layer }: SimplePathOptions,
  onPath: (path: VertexPath) => void,
): SimplePathSearch {
  const { graph, from, stops, stopNumbers, closed, accepts } = query
  const { offsets, heads, edges: crossed } = graph.forward()
  const longest = Math.min(maxLength, closed.length - 1)
  const lastSteps = listLastSteps(query)
  const visited = closed.slice()
  let length = Math.max(1, leastOf(from.map((start) => getDistance(distances[0]!, start))))
  let vertices = new Int32Array(0)
  let edges = new Int32Array(0)
  // By depth: the next arc to look at, the number of stops passed, whether an edge of the layer has been crossed.
  let cursors = new Int32Array(0)
  let passed = new Int32Array(0)
  let met = new Uint8Array(0)
  let path: VertexPath = { vertices, edges }
  let depth = -1
  let start = from.length
  let longer = false
  prepare()
  return { run, getLength: () => length }

  function prepare(): void {
    if (length > longest) return
    vertices = new Int32Array(length + 1)
    edges = new Int32Array(length)
    cursors = new Int32Array(length)
    passed = new Int32Array(length)
    met = new Uint8Array(length + 1)
    path = { vertices, edges }
    start = 0
    longer = false
  }

  function run(budget: number): boolean {
    let left = budget
    while (left > 0) {
      if (depth < 0) {
        if (start === from.length) {
          if (!longer || length >= longest) return true
          length++
          prepare()
        }
        left -= begin(from[start++]!)
        continue
      }
      const before = cursors[depth]!
      const here = depth
      if (!advance()) {
        visited[vertices[depth]!] = depth === 0 ? 1 : 0
        depth--
      }
      left -= cursors[here]! - before + 1
    }
    return false
  }

  function getLayer(edge: number): number {
    return layers ? layers.layerOf[layers.classOf[edge]!]! : layer
  }

  function begin(vertex: number): number {
    vertices[0] = vertex
    met[0] = layers ? 0 : 1
    if (length === 1) return 1 + arrive(0, 0)
    cursors[0] = offsets[vertex]!
    depth = 0
    return 1
  }

  /** Looks at the arcs of the current vertex up to the next one to follow; arrives where only one step is left. */
  function advance(): boolean {
    const until = offsets[vertices[depth]! + 1]!
    for (let cursor = cursors[depth]!; cursor < until; cursor++) {
      const next = heads[cursor]!
      if (visited[next]) continue
      const edge = crossed[cursor]!
      const own = getLayer(edge)
      if (own > layer) continue
      let passedThen = passed[depth]!
      if (stopNumbers && stopNumbers[next] !== 0) {
        if (stopNumbers[next] !== passedThen + 1) continue
        passedThen++
      }
      const { depths, horizon } = distances[passedThen]!
      const known = depths[next]!
      const least = depth + 1 + (known === 0 ? horizon : known - 1)
      if (least > length) {
        longer ||= least < UNREACHABLE
        continue
      }
      edges[depth] = edge
      if (accepts && !accepts(edges, depth + 1)) continue
      met[depth + 1] = own === layer ? 1 : met[depth]!
      vertices[depth + 1] = next
      if (depth + 2 === length) {
        longer = true
        arrive(depth + 1, passedThen)
        continue
      }
      cursors[depth] = cursor + 1
      depth++
      visited[next] = 1
      cursors[depth] = offsets[next]!
      passed[depth] = passedThen
      return true
    }
    cursors[depth] = until
    return false
  }

  /** Visits the paths whose end is one step from here; gives how much work that took. */
  function arrive(at: number, passedThen: number): number {
    longer = true
    if (passedThen !== stops.length) return 0
    let looked = 0
    for (let step = lastSteps.first[vertices[at]!]!; step !== 0; step = lastSteps.next[step]!) {
      looked++
      const edge = lastSteps.edges[step]!
      const own = getLayer(edge)
      if (own > layer || (!met[at] && own !== layer)) continue
      edges[at] = edge
      if (accepts && !accepts(edges, at + 1)) continue
      vertices[at + 1] = lastSteps.ends[step]!
      onPath(path)
      looked += PATH_COST
    }
    return looked
  }
}

/** The steps from each vertex to an end, as lists linked by index from 1. */
function listLastSteps({ to, graph, closed }: PathQuery) {
  const { offsets, heads, edges: crossed } = graph.lastBackward()
  const first = new Int32Array(closed.length)
  const next = [0]
  const edges = [0]
  const ends = [0]
  for (const end of to) {
    for (let arc = offsets[end]!; arc < offsets[end + 1]!; arc++) {
      const vertex = heads[arc]!
      next.push(first[vertex]!)
      edges.push(crossed[arc]!)
      first[vertex] = ends.push(end) - 1
    }
  }
  return { first, next, edges, ends }
}
