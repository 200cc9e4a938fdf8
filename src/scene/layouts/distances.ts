import type { SpotId } from '../structure/bundleRelations.ts'
import type { Pull, Spot } from './layout.ts'

/** For each spot the spots that it is tied to, by index. */
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

/** Steps from one spot to each other (breadth first); -1 where there is no way. */
export function countSteps(neighbours: readonly (readonly number[])[], from: number): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1)
  steps[from] = 0
  const queue = [from]
  for (let head = 0; head < queue.length; head++) {
    for (const next of neighbours[queue[head]!]!) {
      if (steps[next] !== -1) continue
      steps[next] = steps[queue[head]!]! + 1
      queue.push(next)
    }
  }
  return steps
}
