import { createRandom } from '../../base/random.ts'
import type { Point } from '../../model/dataset.ts'
import { boundsOf, boxAround } from '../geometry.ts'
import type { ForceProblem } from './forceProblem.ts'
import { listStressTerms } from './listStressTerms.ts'
import { removeOverlaps } from './removeOverlaps.ts'

/** The distance of one step, in px, with room for a verb. */
export const STEP_LENGTH = 300
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
/** The distance between two actors, in px. */
export const GAP = 20
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

/** Finds places, in units of one step. Columns of numbers take a fifth of the time of objects. */
function descend(problem: ForceProblem): readonly Point[] {
  const random = createRandom(SEED)
  const count = problem.nodes.length
  const [x, y] = [new Float64Array(count), new Float64Array(count)]
  for (let node = 0; node < count; node++) [x[node], y[node]] = [random(), random()]
  const terms = listStressTerms(problem)
  const order = Int32Array.from(terms.keys())
  const [i, j] = [Int32Array.from(terms, (term) => term.i), Int32Array.from(terms, (term) => term.j)]
  const [steps, weight] = [
    Float64Array.from(terms, (term) => term.steps),
    Float64Array.from(terms, (term) => term.weight),
  ]
  const isFixed = Uint8Array.from(terms, (term) => (term.isPivot ? 1 : 0))
  for (const rate of rates(steps)) {
    shuffle(order, random)
    for (let turn = 0; turn < order.length; turn++) {
      const term = order[turn]!
      const [a, b] = [i[term]!, j[term]!]
      const [acrossX, acrossY] = [x[a]! - x[b]!, y[a]! - y[b]!]
      const length = Math.sqrt(acrossX * acrossX + acrossY * acrossY) || 1e-9
      const move = (Math.min(1, rate * weight[term]!) * (length - steps[term]!)) / 2 / length
      x[a]! -= acrossX * move
      y[a]! -= acrossY * move
      if (isFixed[term]) continue
      x[b]! += acrossX * move
      y[b]! += acrossY * move
    }
  }
  return Array.from(x, (along, node) => ({ x: along, y: y[node]! }))
}

/** The step sizes of the descent, which fall exponentially, as in the paper. */
function rates(steps: Float64Array): number[] {
  const most = steps.reduce((max, own) => Math.max(max, own * own), 1)
  const decay = Math.log(most / EPSILON) / (ROUNDS - 1)
  return Array.from({ length: ROUNDS }, (_, round) => most * Math.exp(-decay * round))
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[items[index], items[other]] = [items[other]!, items[index]!]
  }
}
