import { packArcs } from '../../network/graph/packArcs.ts'
import { searchBreadthFirst } from '../../network/graph/searchBreadthFirst.ts'
import type { ForceProblem } from './forceProblem.ts'

/** Up to this many nodes every pair counts: 125,000 pairs, a tenth of a second. */
const MOST_IN_PAIRS = 500
const PIVOTS = 100

/** A distance to be kept, by a weight. */
export interface StressTerm {
  readonly i: number
  readonly j: number
  readonly steps: number
  readonly weight: number
  /** Whether the second node stays: it is a pivot that stands for the nodes around it. */
  readonly isPivot: boolean
}

/**
 * Lists each pair with its number of steps. Pairs without a path count one step more than the longest path. Of many
 * nodes only those that are tied are paired, and each with 100 pivots, which lie as far apart as they can (sparse stress,
 * Ortmann, Klimenta and Brandes 2017): time and terms grow with the nodes, not with their pairs.
 */
export function listStressTerms({ nodes, ties }: ForceProblem): StressTerm[] {
  const neighbours = nodes.map((): number[] => [])
  for (const { from, to } of ties) {
    neighbours[from]!.push(to)
    neighbours[to]!.push(from)
  }
  const arcs = packArcs(neighbours)
  const measure = (node: number) => searchBreadthFirst(arcs, { seeds: [node] }).depths.map((depth) => depth - 1)
  return nodes.length <= MOST_IN_PAIRS
    ? listPairs(nodes.length, measure)
    : [...listTied(neighbours), ...listPivoted(nodes.length, measure)]
}

type DistanceMeasure = (node: number) => Int32Array

function listPairs(count: number, measure: DistanceMeasure): StressTerm[] {
  const terms: StressTerm[] = []
  const apart: { readonly i: number; readonly j: number }[] = []
  let furthest = 1
  for (let i = 0; i < count; i++) {
    const distances = measure(i)
    for (let j = i + 1; j < count; j++) {
      const steps = distances[j]!
      if (steps < 0) apart.push({ i, j })
      else terms.push(toPair(i, j, steps))
      furthest = Math.max(furthest, steps)
    }
  }
  return terms.concat(apart.map(({ i, j }) => toPair(i, j, furthest + 1)))
}

function toPair(i: number, j: number, steps: number): StressTerm {
  return { i, j, steps, weight: 1 / (steps * steps), isPivot: false }
}

function listTied(neighbours: readonly (readonly number[])[]): StressTerm[] {
  return neighbours.flatMap((others, i) => [...new Set(others)].filter((j) => j > i).map((j) => toPair(i, j, 1)))
}

/** A pivot weighs as much as the nodes for which it stands: those that it is nearest to, up to half of the way. */
function listPivoted(count: number, measure: DistanceMeasure): StressTerm[] {
  const pivots = choosePivots(count, measure)
  const furthest = pivots.reduce((most, { distances }) => distances.reduce((a, b) => Math.max(a, b), most), 1)
  return pivots.flatMap(({ pivot, distances, region }) => {
    const near = region.map((node) => distances[node]!).sort((a, b) => a - b)
    return Array.from(distances, (distance, i): StressTerm => {
      const steps = distance < 0 ? furthest + 1 : distance
      const weight = countUpTo(near, steps / 2) / (steps * steps)
      return { i, j: pivot, steps, weight, isPivot: true }
    }).filter(({ steps }) => steps > 1)
  })
}

interface Pivot {
  readonly pivot: number
  readonly distances: Int32Array
  /** The nodes to which no other pivot is nearer. */
  readonly region: readonly number[]
}

/** Chooses pivots one by one, each as far as can be from those before it; what cannot be reached is farthest. */
function choosePivots(count: number, measure: DistanceMeasure): readonly Pivot[] {
  const nearest = new Int32Array(count).fill(2 ** 30)
  const ownerOf = new Int32Array(count)
  const chosen: { pivot: number; distances: Int32Array }[] = []
  for (let pivot = 0; chosen.length < PIVOTS; pivot = nearest.indexOf(nearest.reduce((a, b) => Math.max(a, b)))) {
    const distances = measure(pivot)
    for (let node = 0; node < count; node++) {
      if (distances[node]! < 0 || distances[node]! >= nearest[node]!) continue
      nearest[node] = distances[node]!
      ownerOf[node] = chosen.length
    }
    chosen.push({ pivot, distances })
  }
  const regions = chosen.map((): number[] => [])
  for (let node = 0; node < count; node++) if (nearest[node]! < 2 ** 30) regions[ownerOf[node]!]!.push(node)
  return chosen.map((one, index) => ({ ...one, region: regions[index]! }))
}

/** Counts sorted numbers up to a limit, by halving. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
