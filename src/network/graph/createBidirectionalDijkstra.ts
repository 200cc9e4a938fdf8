import type { Adjacency, Digraph } from './adjacency.ts'
import type { Heap } from './createHeap.ts'
import { createHeap } from './createHeap.ts'
import type { Endpoints, VertexPath } from './pathQuery.ts'
import type { SearchTree } from './searchTree.ts'
import { createSearchTree, joinTrees } from './searchTree.ts'

/** The cost of each edge, and how costs make that of a path. */
export interface EdgeCosts {
  /** By edge, at least 0. */
  readonly of: Float64Array
  /** The sum of the costs, or the greatest of them. */
  readonly by: 'sum' | 'greatest'
}

interface SearchSide extends SearchTree {
  /** 0: the side of the starts; 1: that of the ends. */
  readonly parity: 0 | 1
  readonly adjacency: Adjacency
  /** By arc. */
  readonly arcCosts: Float64Array
  /** By index, the least cost found so far. */
  readonly costs: Float64Array
  /** Indices into these lists. */
  readonly heap: Heap
  /** The number of arcs looked at. */
  arcsSeen: number
}

/**
 * Creates a search for a path of least cost: Dijkstra's from both ends in turn, until no two halves still to be found
 * could cost less together than the best path found (Dijkstra 1959; Nicholson 1966).
 */
export function createBidirectionalDijkstra(
  graph: Digraph,
  of: Float64Array,
): (endpoints: Endpoints, by: EdgeCosts['by']) => VertexPath | null {
  const [forward, backward, lastBackward] = [graph.forward(), graph.backward(), graph.lastBackward()]
  const ahead = createSide(0, forward, of)
  const behind = createSide(1, backward, of)
  /** By vertex, its index on either side plus `base`. Indices of earlier searches are below it. */
  const indices = new Int32Array(2 * (forward.offsets.length - 1))
  let base = 1
  let closed: Uint8Array = new Uint8Array(0)
  let isSum = true
  let least = Infinity
  const join = { left: -1, edge: -1, right: -1 }
  return search

  function search(endpoints: Endpoints, by: EdgeCosts['by']): VertexPath | null {
    base += Math.max(ahead.size, behind.size)
    if (base > 2 ** 30) {
      indices.fill(0)
      base = 1
    }
    closed = endpoints.closed
    isSum = by === 'sum'
    least = Infinity
    begin(ahead, endpoints.from)
    begin(behind, endpoints.to)
    if (lastBackward !== backward) leaveEnds(endpoints.to)
    for (;;) {
      const [left, right] = [ahead.heap.peek(), behind.heap.peek()]
      if ((isSum ? left + right : Math.max(left, right)) >= least) break
      if (right === Infinity || (left < Infinity && ahead.arcsSeen <= behind.arcsSeen))
        settle(ahead, behind, left, right)
      else settle(behind, ahead, right, left)
    }
    return least === Infinity ? null : withoutLoops(joinTrees(ahead, join.left, join.edge, behind, join.right))
  }

  function begin(side: SearchSide, ends: readonly number[]): void {
    side.size = 0
    side.arcsSeen = 0
    side.heap.clear()
    for (const end of ends) enter(side, end, 0, -1, -1)
  }

  /** The last arc is of another kind, so an end is never reached by any other arc. */
  function leaveEnds(to: readonly number[]): void {
    behind.heap.clear()
    for (const end of to) indices[2 * end + behind.parity] = 0
    const { offsets, heads, edges } = lastBackward
    for (let index = 0; index < to.length; index++) {
      for (let arc = offsets[to[index]!]!; arc < offsets[to[index]! + 1]!; arc++)
        step(behind, ahead, index, heads[arc]!, edges[arc]!, of[edges[arc]!]!, 0)
    }
  }

  function settle(side: SearchSide, other: SearchSide, spent: number, beyond: number): void {
    const index = side.heap.pop()
    if (spent > side.costs[index]!) return
    const { arcCosts } = side
    const { offsets, heads, edges } = side.adjacency
    const vertex = side.vertices[index]!
    const stop = offsets[vertex + 1]!
    side.arcsSeen += 1 + stop - offsets[vertex]!
    for (let arc = offsets[vertex]!; arc < stop; arc++) {
      const cost = isSum ? spent + arcCosts[arc]! : Math.max(spent, arcCosts[arc]!)
      if (cost < least) step(side, other, index, heads[arc]!, edges[arc]!, cost, beyond)
    }
  }

  /** Takes a step to a vertex. A vertex that the other side has not settled costs it at least `beyond`. */
  function step(
    side: SearchSide,
    other: SearchSide,
    from: number,
    next: number,
    edge: number,
    cost: number,
    beyond: number,
  ): void {
    const theirs = indices[2 * next + other.parity]! - base
    if (theirs >= 0) {
      const whole = isSum ? cost + other.costs[theirs]! : Math.max(cost, other.costs[theirs]!)
      if (whole < least) {
        least = whole
        join.left = side === ahead ? from : theirs
        join.right = side === ahead ? theirs : from
        join.edge = edge
      }
    }
    if (closed[next] || (isSum ? cost + beyond : Math.max(cost, beyond)) >= least) return
    const mine = indices[2 * next + side.parity]! - base
    if (mine < 0) enter(side, next, cost, from, edge)
    else if (cost < side.costs[mine]!) improve(side, mine, cost, from, edge)
  }

  function enter(side: SearchSide, vertex: number, cost: number, from: number, edge: number): void {
    const index = side.size++
    indices[2 * vertex + side.parity] = base + index
    side.vertices[index] = vertex
    improve(side, index, cost, from, edge)
  }
}

function improve({ costs, parents, edges, heap }: SearchSide, index: number, cost: number, from: number, edge: number) {
  costs[index] = cost
  parents[index] = from
  edges[index] = edge
  heap.push(index, cost)
}

function createSide(parity: 0 | 1, adjacency: Adjacency, of: Float64Array): SearchSide {
  const size = adjacency.offsets.length - 1
  const arcCosts = Float64Array.from(adjacency.edges, (edge) => of[edge]!)
  const costs = new Float64Array(size)
  return { ...createSearchTree(size), parity, adjacency, arcCosts, costs, heap: createHeap(), arcsSeen: 0 }
}

/**
 * Where edges cost nothing, the two halves of a path may share a vertex; the loop between them costs nothing either.
 */
function withoutLoops(path: VertexPath): VertexPath {
  const { vertices, edges } = path
  const last = new Map(Array.from(vertices, (vertex, index) => [vertex, index]))
  if (last.size === vertices.length) return path
  const kept: number[] = []
  for (let index = 0; index < vertices.length; index++) {
    index = last.get(vertices[index]!)!
    kept.push(index)
  }
  return {
    vertices: Int32Array.from(kept, (index) => vertices[index]!),
    edges: Int32Array.from(kept.slice(0, -1), (index) => edges[index]!),
  }
}
