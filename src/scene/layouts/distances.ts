import type { Arcs } from '../../network/graph/adjacency.ts'
import { searchBreadthFirst } from '../../network/graph/searchBreadthFirst.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Pull, Spot } from './layout.ts'

/** The spots that each spot is tied to, by index. */
export function listNeighbours(spots: readonly Spot[], pulls: readonly Pull[]): number[][] {
  const index = new Map<SpotId, number>(spots.map(({ id }, at) => [id, at]))
  const neighbours = spots.map(() => new Set<number>())
  for (const { from, to } of pulls) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    neighbours[a]!.add(b)
    neighbours[b]!.add(a)
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b))
}

/** The number of steps from one spot to each other; -1: there is no path. */
export function countSteps(arcs: Arcs, from: number): Int32Array {
  return searchBreadthFirst(arcs, { seeds: [from] }).depths.map((depth) => depth - 1)
}
