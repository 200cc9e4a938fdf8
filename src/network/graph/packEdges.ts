import type { Adjacency } from './adjacency.ts'

/** Gives the adjacency of an undirected multigraph: every edge has an arc either way, a loop none. */
export function packEdges(vertices: number, source: Int32Array, target: Int32Array): Adjacency {
  const offsets = new Int32Array(vertices + 1)
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue
    offsets[source[edge]! + 1]!++
    offsets[target[edge]! + 1]!++
  }
  for (let vertex = 0; vertex < vertices; vertex++) offsets[vertex + 1]! += offsets[vertex]!
  const [heads, edges] = [new Int32Array(offsets[vertices]!), new Int32Array(offsets[vertices]!)]
  const next = offsets.slice()
  const add = (edge: number, tail: number, head: number) => {
    const at = next[tail]!++
    heads[at] = head
    edges[at] = edge
  }
  for (let edge = 0; edge < source.length; edge++) {
    const [one, other] = [source[edge]!, target[edge]!]
    if (one === other) continue
    add(edge, one, other)
    add(edge, other, one)
  }
  return { offsets, heads, edges }
}
