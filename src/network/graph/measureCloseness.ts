import type { Gradual } from '../../base/steps.ts'
import type { Arcs } from './adjacency.ts'
import { searchBreadthFirst } from './searchBreadthFirst.ts'

const STRIDE = 64

/**
 * Measures the closeness of every vertex, in [0, 1]: the number of vertices that it reaches by the sum of the distances
 * to them, times the share of the others that it reaches (Wasserman and Faust 1994, p. 201). Where it reaches all, that
 * is 1 by the mean distance (Freeman 1979). 0: it reaches nobody.
 */
export function* measureCloseness(arcs: Arcs): Gradual<Float64Array> {
  const size = arcs.offsets.length - 1
  const closeness = new Float64Array(size)
  for (let vertex = 0; vertex < size; vertex++) {
    const { order, depths } = searchBreadthFirst(arcs, { seeds: [vertex] })
    let sum = 0
    for (const reached of order) sum += depths[reached]! - 1
    const others = order.length - 1
    closeness[vertex] = others === 0 ? 0 : (others / sum) * (others / (size - 1))
    if (vertex % STRIDE === STRIDE - 1) yield (vertex + 1) / size
  }
  return closeness
}
