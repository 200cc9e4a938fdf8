import { createHeap } from './createHeap.ts'
import { createLowerBound } from './createLowerBound.ts'
import type { TopK } from './createTopK.ts'
import { measureDistances } from './measureDistances.ts'
import type { PathQuery, VertexPath } from './pathQuery.ts'
import { getDistance } from './searchBreadthFirst.ts'

/** Costs that differ by less are equal: sums are rounded. */
const ROUNDING = 1e-9

/** The most partial paths that fit into memory. */
const MOST_PARTIAL = 1_000_000

export interface KBestPathOptions {
  readonly k: number
  readonly maxLength: number
  /** By edge, at least 0. */
  readonly costs: Float64Array
  /** How costs make the cost of a path: their sum or the greatest of them. */
  readonly by: 'sum' | 'greatest'
  /** Paths of this cost or more all rank alike, so that none of them ends the search. */
  readonly worthless: number
  /** Holds the best `k` of the paths found. */
  readonly best: TopK<VertexPath>
}

/** A search that works in portions, as a `SimplePathSearch` does. */
export interface KBestPathSearch {
  /** Goes on until about `budget` arcs were looked at; tells whether `best` is final, or never will be. */
  run(budget: number): 'final' | 'open' | 'hopeless'
}

/**
 * Creates a search for the k simple paths of least cost, the cheapest first. It is A* (Hart, Nilsson and Raphael 1968)
 * over partial paths, which goes on after the first path: as its lower bound is the exact cost to the end, it hardly
 * ever leaves the k best paths. It lists the same paths as Yen (1971), without a new search for each deviation.
 */
export function createKBestPathSearch(
  query: PathQuery,
  { k, maxLength, costs, by, worthless, best }: KBestPathOptions,
): KBestPathSearch {
  const { graph, closed, stopNumbers, stops, accepts } = query
  const isSum = by === 'sum'
  const add = (a: number, b: number) => (isSum ? a + b : Math.max(a, b))
  const bound = createLowerBound(query, costs, add)
  const longest = Math.min(maxLength, closed.length - 1)
  const distances = longest < closed.length - 1 ? measureDistances(query, longest) : null
  const { offsets, heads, edges: crossed } = graph.forward()
  const last = graph.lastForward()
  const isEnd = new Uint8Array(closed.length)
  for (const end of query.to) isEnd[end] = 1
  // Partial paths from a start, each as its last vertex, its last edge, and the partial path that it extends.
  const vertices: number[] = []
  const edges: number[] = []
  const parents: number[] = []
  const spent: number[] = []
  const lengths: number[] = []
  const passed: number[] = []
  const heap = createHeap()
  let found = 0
  let arcsSeen = 0
  let arcsSeenBack = 0
  let enough = k === 0 ? -Infinity : Infinity
  for (const start of query.from) grow(start, -1, -1, 0, 0, 0)
  return { run }

  function run(budget: number): 'final' | 'open' | 'hopeless' {
    for (const until = arcsSeen + budget; arcsSeen < until; ) {
      const promise = heap.peek()
      if (promise > enough + ROUNDING || promise === Infinity) return 'final'
      if (vertices.length > MOST_PARTIAL) return 'hopeless'
      const partial = heap.pop()
      const vertex = vertices[partial]!
      // The bound is tightened by as much work as was done, so that neither search goes farther than it must.
      while (arcsSeenBack < arcsSeen) arcsSeenBack += bound.tighten()
      const kept = add(spent[partial]!, bound.get(vertex))
      if (kept > promise + ROUNDING) {
        arcsSeen++
        if (kept <= enough + ROUNDING) heap.push(partial, kept)
        continue
      }
      if (isEnd[vertex]) {
        best.add(toPath(partial))
        if (++found === k && spent[partial]! < worthless) enough = spent[partial]!
        arcsSeen++
      } else if (lengths[partial]! < longest) arcsSeen += 1 + extend(partial, vertex)
    }
    return 'open'
  }

  function extend(partial: number, vertex: number): number {
    if (passed[partial] === stops.length) {
      for (let arc = last.offsets[vertex]!; arc < last.offsets[vertex + 1]!; arc++) {
        if (isEnd[last.heads[arc]!]) extendTo(partial, last.heads[arc]!, last.edges[arc]!, 0, 0)
      }
    }
    if (lengths[partial]! + 1 < longest) {
      for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
        const next = heads[arc]!
        if (closed[next] || isVisited(partial, next)) continue
        const stop = stopNumbers ? stopNumbers[next]! : 0
        if (stop !== 0 && stop !== passed[partial]! + 1) continue
        extendTo(partial, next, crossed[arc]!, bound.get(next), stop === 0 ? 0 : 1)
      }
    }
    return last.offsets[vertex + 1]! - last.offsets[vertex]! + offsets[vertex + 1]! - offsets[vertex]!
  }

  function extendTo(partial: number, next: number, edge: number, ahead: number, stop: number): void {
    const then = passed[partial]! + stop
    if (distances && lengths[partial]! + 1 + getDistance(distances[then]!, next) > longest) return
    const cost = add(spent[partial]!, costs[edge]!)
    const promise = add(cost, ahead)
    if (promise > enough + ROUNDING || promise === Infinity) return
    if (accepts && !accepts(listEdges(partial, edge), lengths[partial]! + 1)) return
    grow(next, edge, partial, cost, promise, then)
  }

  function grow(vertex: number, edge: number, parent: number, cost: number, promise: number, stopsPassed: number) {
    const partial = vertices.push(vertex) - 1
    edges.push(edge)
    parents.push(parent)
    spent.push(cost)
    lengths.push(parent < 0 ? 0 : lengths[parent]! + 1)
    passed.push(stopsPassed)
    heap.push(partial, promise)
  }

  function isVisited(partial: number, vertex: number): boolean {
    for (let at = partial; at >= 0; at = parents[at]!) if (vertices[at] === vertex) return true
    return false
  }

  function toPath(partial: number): VertexPath {
    const visited = new Int32Array(lengths[partial]! + 1)
    for (let [at, step] = [partial, lengths[partial]!]; step >= 0; step--) {
      visited[step] = vertices[at]!
      at = parents[at]!
    }
    return { vertices: visited, edges: listEdges(parents[partial]!, edges[partial]!) }
  }

  function listEdges(partial: number, lastEdge: number): Int32Array {
    const listed = new Int32Array(lengths[partial]! + 1)
    listed[lengths[partial]!] = lastEdge
    for (let at = partial; parents[at]! >= 0; at = parents[at]!) listed[lengths[at]! - 1] = edges[at]!
    return listed
  }
}
