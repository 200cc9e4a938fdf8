import type { Gradual } from '../../base/steps.ts'
import { takeSteps } from '../../base/steps.ts'
import { getEigenvalues } from '../../network/graph/getEigenvalues.ts'
import type { SignedGraph } from './signedGraph.ts'

/**
 * The share of closed walks that are positive, less that of negative ones, walks of length k counting 1/k!: the trace of
 * e^A by that of e^|A| (Estrada and Benzi 2014). Over all components together; the eigenvalues of each are worked out by
 * themselves. 1: balanced.
 */
export function* measureWalkBalance(graph: SignedGraph, components: readonly (readonly number[])[]): Gradual<number> {
  const whole = components.reduce((sum, { length }) => sum + length ** 3, 0)
  const [signed, plain]: [Float64Array[], Float64Array[]] = [[], []]
  let done = 0
  for (const vertices of components) {
    const { length } = vertices
    const half = (length ** 3 / whole) * 0.5
    signed.push(
      yield* takeSteps(
        getEigenvalues(
          toMatrix(graph, vertices, (sign) => sign),
          length,
        ),
        done,
        done + half,
      ),
    )
    plain.push(
      yield* takeSteps(
        getEigenvalues(
          toMatrix(graph, vertices, () => 1),
          length,
        ),
        done + half,
        done + 2 * half,
      ),
    )
    done += 2 * half
  }
  // Both sums are divided by the same power, so that neither overflows.
  const greatest = plain.reduce((most, values) => Math.max(most, values.at(-1)!), 0)
  const sum = (lists: readonly Float64Array[]) =>
    lists.reduce((total, values) => total + values.reduce((part, value) => part + Math.exp(value - greatest), 0), 0)
  return sum(signed) / sum(plain)
}

/** The least eigenvalue of the signed Laplacian of a component: 0 if and only if it is balanced (Hou 2005). */
export function* measureAlgebraicConflict(graph: SignedGraph, vertices: readonly number[]): Gradual<number> {
  const size = vertices.length
  const matrix = toMatrix(graph, vertices, (sign) => -sign)
  for (const [row, vertex] of vertices.entries()) {
    matrix[row * size + row] = graph.offsets[vertex + 1]! - graph.offsets[vertex]!
  }
  const [least] = yield* getEigenvalues(matrix, size)
  // Rounding can leave it a little below 0, which no eigenvalue of this matrix is.
  return Math.max(0, least!)
}

function toMatrix(
  { offsets, heads, edges, signs }: SignedGraph,
  vertices: readonly number[],
  toEntry: (sign: number) => number,
): Float64Array {
  const size = vertices.length
  const rowOf = new Map(vertices.map((vertex, row) => [vertex, row]))
  const matrix = new Float64Array(size * size)
  for (const [row, vertex] of vertices.entries()) {
    for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
      matrix[row * size + rowOf.get(heads[arc]!)!] = toEntry(signs[edges[arc]!]!)
    }
  }
  return matrix
}
