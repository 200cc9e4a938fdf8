import { UndirectedGraph } from 'graphology'
import type { Arcs } from './graph/adjacency.ts'

/**
 * Gives a simple graph whose arcs run both ways as a graph of the graphology library. The key of a vertex is its index,
 * since ids of a dataset may be names of members of every object.
 */
export function toGraphology({ offsets, heads }: Arcs): UndirectedGraph {
  const graph = new UndirectedGraph()
  const size = offsets.length - 1
  for (let vertex = 0; vertex < size; vertex++) graph.addNode(String(vertex))
  for (let vertex = 0; vertex < size; vertex++) {
    for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
      if (vertex < heads[arc]!) graph.addUndirectedEdge(String(vertex), String(heads[arc]!))
    }
  }
  return graph
}
