import type { Arcs } from './adjacency.ts'

/** Gives the arcs of the simple graph: from each vertex one arc to each other that it has arcs to, in their order. */
export function mergeParallelArcs({ offsets, heads }: Arcs): Arcs {
  const size = offsets.length - 1
  const merged = { offsets: new Int32Array(size + 1), heads: new Int32Array(heads.length) }
  // A head that was met from a vertex is marked with the number of that vertex.
  const metFrom = new Int32Array(size).fill(-1)
  let count = 0
  for (let vertex = 0; vertex < size; vertex++) {
    for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
      const head = heads[arc]!
      if (head === vertex || metFrom[head] === vertex) continue
      metFrom[head] = vertex
      merged.heads[count++] = head
    }
    merged.offsets[vertex + 1] = count
  }
  return { offsets: merged.offsets, heads: merged.heads.slice(0, count) }
}
