import type { Arcs } from './adjacency.ts'

/** Packs the list of neighbours of each vertex into rows. */
export function packArcs(neighbours: readonly (readonly number[])[]): Arcs {
  const offsets = new Int32Array(neighbours.length + 1)
  for (const [vertex, list] of neighbours.entries()) offsets[vertex + 1] = offsets[vertex]! + list.length
  return { offsets, heads: Int32Array.from(neighbours.flat()) }
}
