import { createRandom } from '../../base/random.ts'
import type { Point } from '../../model/dataset.ts'
import { packArcs } from '../../network/graph/packArcs.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { chooseFitting } from './chooseFitting.ts'
import { countSteps, listNeighbours } from './distances.ts'
import type { Layout, LayoutInput, Placement } from './layout.ts'
import { toPlacement } from './layout.ts'
import { removeOverlaps } from './removeOverlaps.ts'

const STEP_LENGTH = 170
/** Actors are wider than high, and so is a screen. */
const STRETCH = { x: 1.3, y: 0.75 }
/** On a page of some shape: from broad to narrow, as close as names allow. */
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
 * Far in the picture is far in the network: the distance of two actors follows the number of steps between them.
 * Stress is lowered by stochastic gradient descent (Zheng, Pawar and Goodman 2019), which needs no renderer and gives
 * the same places every time.
 */
export const force: Layout = { id: 'force', routing: 'straight', place: placeByForce }

function placeByForce({ spots, pulls, aspect }: LayoutInput): Placement {
  const random = createRandom(SEED)
  const at = spots.map(() => ({ x: random(), y: random() }))
  const terms = listTerms(listNeighbours(spots, pulls))
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
  const stretch = ({ x, y }: Point): Placement => {
    const centres = new Map<SpotId, Point>(
      spots.map(({ id }, index) => [id, { x: at[index]!.x * STEP_LENGTH * x, y: at[index]!.y * STEP_LENGTH * y }]),
    )
    return toPlacement(spots, removeOverlaps(spots, centres, GAP))
  }
  return aspect === null ? stretch(STRETCH) : chooseFitting(STRETCHES.map(stretch), aspect)
}

interface Term {
  readonly i: number
  readonly j: number
  readonly steps: number
}

/** Each pair with its number of steps; pairs without a way stand one step further apart than the furthest with one. */
function listTerms(neighbours: readonly (readonly number[])[]): Term[] {
  const terms: Term[] = []
  const apart: Omit<Term, 'steps'>[] = []
  let furthest = 1
  const arcs = packArcs(neighbours)
  for (let i = 0; i < neighbours.length; i++) {
    const steps = countSteps(arcs, i)
    for (let j = i + 1; j < neighbours.length; j++) {
      if (steps[j]! < 0) apart.push({ i, j })
      else terms.push({ i, j, steps: steps[j]! })
      furthest = Math.max(furthest, steps[j]!)
    }
  }
  return terms.concat(apart.map((pair) => ({ ...pair, steps: furthest + 1 })))
}

/** Step sizes that fall exponentially, as in the paper. */
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
