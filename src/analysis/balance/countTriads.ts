import type { SignedGraph } from './signedGraph.ts'

/**
 * Counts the triangles of a signed graph by the number of their adverse ties, from 0 to 3. Each triangle is met once, at
 * its vertex of the fewest ties, so hubs are no burden (Chiba and Nishizeki 1985).
 */
export function countTriads({ offsets, heads, edges, signs }: SignedGraph): readonly [number, number, number, number] {
  const size = offsets.length - 1
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  const degree = (vertex: number) => offsets[vertex + 1]! - offsets[vertex]!
  const compareVertices = (one: number, other: number) => degree(one) - degree(other) || one - other
  /** By vertex: the sign of its tie to the vertex in hand, if it comes after it; 0: none. */
  const signTo = new Int8Array(size)
  for (let vertex = 0; vertex < size; vertex++) {
    const later: number[] = []
    for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
      const head = heads[arc]!
      if (compareVertices(vertex, head) >= 0) continue
      signTo[head] = signs[edges[arc]!]!
      later.push(head)
    }
    for (const second of later) {
      for (let arc = offsets[second]!; arc < offsets[second + 1]!; arc++) {
        const third = heads[arc]!
        if (signTo[third] === 0 || compareVertices(second, third) >= 0) continue
        const sum = signTo[second]! + signTo[third]! + signs[edges[arc]!]!
        counts[((3 - sum) / 2) as 0 | 1 | 2 | 3]++
      }
    }
    for (const head of later) signTo[head] = 0
  }
  return counts
}
