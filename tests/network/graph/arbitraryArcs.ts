import * as fc from 'fast-check'
import type { Arcs } from '../../../src/network/graph/adjacency.ts'
import { mergeParallelArcs } from '../../../src/network/graph/mergeParallelArcs.ts'
import { packArcs } from '../../../src/network/graph/packArcs.ts'

/** Pairs of vertices, with parallel ones and loops. */
export const somePairs = fc.integer({ min: 3, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 3 * size }),
  }),
)

export type Pairs = typeof somePairs extends fc.Arbitrary<infer Value> ? Value : never

/** The simple graph of some pairs, directed or with arcs either way. */
export function toArcs({ size, pairs }: Pairs, isDirected: boolean): Arcs {
  const neighbours = Array.from({ length: size }, (): number[] => [])
  for (const [one, other] of pairs) {
    neighbours[one]!.push(other)
    if (!isDirected) neighbours[other]!.push(one)
  }
  return mergeParallelArcs(packArcs(neighbours))
}

export function listArcs({ offsets, heads }: Arcs): readonly (readonly [number, number])[] {
  return Array.from({ length: offsets.length - 1 }, (_, tail) =>
    Array.from(heads.subarray(offsets[tail], offsets[tail + 1]), (head) => [tail, head] as const),
  ).flat()
}

/** Exchanges the names of the vertices: vertex `v` becomes `size - 1 - v`. */
export function relabel({ size, pairs }: Pairs): Pairs {
  return { size, pairs: pairs.map(([one, other]) => [size - 1 - one, size - 1 - other]) }
}
