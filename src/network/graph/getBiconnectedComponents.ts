import type { Adjacency } from './adjacency.ts'

/** What an undirected multigraph consists of. */
export interface BiconnectedComponents {
  /** The edges of each biconnected component. One follows those below it in the search. */
  readonly components: readonly (readonly number[])[]
  /** By vertex: into how many more parts its component falls without it; above 0, it is a cut vertex. */
  readonly splits: Int32Array
  /** The edges without which a component falls apart, with the number of vertices on the smaller side. */
  readonly bridges: ReadonlyMap<number, number>
}

/**
 * Divides an undirected multigraph, whose edges have an arc either way, into its biconnected components by one depth-first
 * search (Hopcroft and Tarjan 1973). A vertex of several of them is a cut vertex, one of a single edge a bridge. Takes
 * linear time, and keeps its own stack, so a long chain is no deeper than a short one.
 */
export function getBiconnectedComponents({ offsets, heads, edges }: Adjacency): BiconnectedComponents {
  const size = offsets.length - 1
  const components: number[][] = []
  const splits = new Int32Array(size)
  const bridges = new Map<number, number>()
  /** The number of a vertex in the order of the search, from 1; 0: not reached. */
  const entered = new Int32Array(size)
  /** The least number that is reached from below a vertex by one arc. */
  const low = new Int32Array(size)
  const below = new Int32Array(size)
  const next = offsets.slice(0, size)
  const parentEdge = new Int32Array(size).fill(-1)
  const stack: number[] = []
  const open: number[] = []
  let count = 0

  for (let root = 0; root < size; root++) if (entered[root] === 0) searchFrom(root)
  return { components, splits, bridges }

  function searchFrom(root: number): void {
    const found: number[] = []
    enter(root)
    while (stack.length > 0) {
      const vertex = stack.at(-1)!
      if (next[vertex]! < offsets[vertex + 1]!) follow(vertex, next[vertex]!++)
      else {
        stack.pop()
        const parent = stack.at(-1)
        if (parent !== undefined) leave(vertex, parent, found)
      }
    }
    // Each component at a vertex but the one towards the root splits off below it; at the root one of them stays.
    if (splits[root]! > 0) splits[root]!--
    for (const bridge of found) bridges.set(bridge, Math.min(bridges.get(bridge)!, below[root]! - bridges.get(bridge)!))
  }

  function enter(vertex: number): void {
    entered[vertex] = low[vertex] = ++count
    below[vertex] = 1
    stack.push(vertex)
  }

  function follow(vertex: number, arc: number): void {
    const [head, edge] = [heads[arc]!, edges[arc]!]
    if (edge === parentEdge[vertex]) return
    if (entered[head] === 0) {
      parentEdge[head] = edge
      open.push(edge)
      enter(head)
    } else if (entered[head]! < entered[vertex]!) {
      open.push(edge)
      low[vertex] = Math.min(low[vertex]!, entered[head]!)
    }
  }

  /** Goes back from a vertex to its parent, and closes the component below the parent if there is no way round it. */
  function leave(vertex: number, parent: number, found: number[]): void {
    low[parent] = Math.min(low[parent]!, low[vertex]!)
    below[parent]! += below[vertex]!
    if (low[vertex]! < entered[parent]!) return
    const edge = parentEdge[vertex]!
    const component = open.splice(open.lastIndexOf(edge))
    components.push(component)
    splits[parent]!++
    if (component.length > 1) return
    bridges.set(edge, below[vertex]!)
    found.push(edge)
  }
}
