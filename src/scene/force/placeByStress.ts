import { createRandom } from '../../base/random.ts'
import type { Point } from '../../model/dataset.ts'
import { packArcs } from '../../network/graph/packArcs.ts'
import { searchBreadthFirst } from '../../network/graph/searchBreadthFirst.ts'
import { boundsOf, boxAround } from '../geometry.ts'
import type { ForceProblem } from './forceProblem.ts'
import { removeOverlaps } from './removeOverlaps.ts'

/** The distance of one step, in px, with room for a verb. */
const STEP_LENGTH = 300
/** The layout is stretched sideways: actors and verbs are wider than they are high, and so is a screen. */
const STRETCH = { x: 1.3, y: 0.75 }
/** The stretches to try for a page of a given aspect ratio, from broad to narrow, as close as names allow. */
const STRETCHES = [
  { x: 1.7, y: 0.45 },
  STRETCH,
  { x: 1, y: 0.65 },
  { x: 0.8, y: 0.8 },
  { x: 0.55, y: 0.95 },
  { x: 0.35, y: 1.1 },
]
const ROUNDS = 30
const EPSILON = 0.1
const GAP = 20
const SEED = 19

/**
 * Gives the middle of each node. The distance between two actors follows the number of steps between them, so that far
 * apart in the picture means far apart in the network. Stress is lowered by stochastic gradient descent (Zheng, Pawar
 * and Goodman 2019), which needs no renderer and always gives the same places.
 */
export function placeByStress(problem: ForceProblem): readonly Point[] {
  const at = descend(problem)
  const stretch = ({ x, y }: Point): readonly Point[] =>
    removeOverlaps(
      problem.nodes,
      at.map((point) => ({ x: point.x * STEP_LENGTH * x, y: point.y * STEP_LENGTH * y })),
      GAP,
    )
  const { aspect } = problem
  if (aspect === null) return stretch(STRETCH)
  const measure = (centres: readonly Point[]) => {
    const { width, height } = boundsOf(
      centres.map((centre, node) => boxAround(centre, problem.nodes[node]!.width, problem.nodes[node]!.height)),
    )
    return Math.max(width / aspect, height)
  }
  const tried = STRETCHES.map((ratio) => stretch(ratio)).map((centres) => ({ centres, size: measure(centres) }))
  return tried.reduce((best, next) => (next.size < best.size ? next : best)).centres
}

/** Finds places, in units of one step. */
function descend(problem: ForceProblem): readonly Point[] {
  const random = createRandom(SEED)
  const at = problem.nodes.map(() => ({ x: random(), y: random() }))
  const terms = listTerms(problem)
  for (const rate of rates(terms)) {
    shuffle(terms, random)
    for (const { i, j, steps } of terms) {
      const [a, b] = [at[i]!, at[j]!]
      const share = Math.min(1, rate / (steps * steps))
      const length = Math.hypot(a.x - b.x, a.y - b.y) || 1e-9
      const move = (share * (length - steps)) / 2 / length
      const [dx, dy] = [(a.x - b.x) * move, (a.y - b.y) * move]
      a.x -= dx
      a.y -= dy
      b.x += dx
      b.y += dy
    }
  }
  return at
}

interface Term {
  readonly i: number
  readonly j: number
  readonly steps: number
}

/** Lists each pair with its number of steps. Pairs without a path count one step more than the longest path. */
function listTerms({ nodes, ties }: ForceProblem): Term[] {
  const terms: Term[] = []
  const apart: Omit<Term, 'steps'>[] = []
  let furthest = 1
  const neighbours = nodes.map((): number[] => [])
  for (const { from, to } of ties) {
    neighbours[from]!.push(to)
    neighbours[to]!.push(from)
  }
  const arcs = packArcs(neighbours)
  for (let i = 0; i < nodes.length; i++) {
    const { depths } = searchBreadthFirst(arcs, { seeds: [i] })
    for (let j = i + 1; j < nodes.length; j++) {
      const steps = depths[j]! - 1
      if (steps < 0) apart.push({ i, j })
      else terms.push({ i, j, steps })
      furthest = Math.max(furthest, steps)
    }
  }
  return terms.concat(apart.map((pair) => ({ ...pair, steps: furthest + 1 })))
}

/** The step sizes of the descent, which fall exponentially, as in the paper. */
function rates(terms: readonly Term[]): number[] {
  const most = terms.reduce((max, { steps }) => Math.max(max, steps * steps), 1)
  const decay = Math.log(most / EPSILON) / (ROUNDS - 1)
  return Array.from({ length: ROUNDS }, (_, round) => most * Math.exp(-decay * round))
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[items[index], items[other]] = [items[other]!, items[index]!]
  }
}
