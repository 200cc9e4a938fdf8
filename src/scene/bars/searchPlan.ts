import { mostOf } from '../../base/extremes.ts'
import { memoiseRecent } from '../../base/memoise.ts'
import { createRandom } from '../../base/random.ts'
import { boundsOf } from '../geometry.ts'
import { createAnnealing } from './createAnnealing.ts'
import { UNREADABLE } from './createCost.ts'
import { drawPlan } from './drawPlan.ts'
import type { BarProblem, FoundPlan, Plan } from './plan.ts'
import { MOST_COLUMNS } from './plan.ts'

export interface SearchOptions {
  readonly seed: number
  /** How many changes are tried in all. */
  readonly effort: number
}

/** So many runs for each number of columns take this share of the effort; the best of them are taken further with this. */
const RUNS = 4
const EXPLORING = 0.5
const KEPT = 4
const FURTHER = 0.42
/** At first a change for the worse of so much is taken as likely as not; when they are taken further, of so much. */
const HOT = 40
const WARM = 12

/** So many plans are remembered: those of all levels and formats of a dataset. */
const REMEMBERED = 64

/**
 * Searches plans of little cost by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): short runs for each number
 * of columns that suits; the best of them are taken further, at last with the places where lines pass. Of those the one
 * is taken that costs least as it is drawn. Same seed, same plan, which is remembered.
 */
export const searchPlan = memoiseRecent((problem: BarProblem, { seed, effort }: SearchOptions): FoundPlan => {
  const random = createRandom(seed)
  const annealing = createAnnealing(problem, random)
  const starts = listColumnCounts(problem).flatMap((count) => Array.from({ length: RUNS }, () => count))
  return starts
    .map((count) =>
      annealing.moveNodes(createStart(problem, count, random), {
        steps: Math.round((effort * EXPLORING) / starts.length),
        heat: HOT,
      }),
    )
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT)
    .map((one) => annealing.moveNodes(one.plan, { steps: Math.round((effort * FURTHER) / KEPT), heat: WARM }))
    .map((one) => annealing.movePassings(one.plan, Math.round((effort * (1 - EXPLORING - FURTHER)) / KEPT)))
    .map((found) => ({ found, drawn: found.cost + weighDrawing(problem, found.plan) }))
    .reduce((best, next) => (next.drawn < best.drawn ? next : best)).found
}, REMEMBERED)

/** What a bend costs. */
const BEND = 2

/** What is seen of a plan only when it is drawn: its bends, and how much of it is too large to be read. */
function weighDrawing(problem: BarProblem, plan: Plan): number {
  const { boxes, lines } = drawPlan(problem, plan)
  const { width, height } = boundsOf(boxes)
  const bends = lines.reduce((sum, { points }) => sum + points.length - 2, 0)
  return BEND * bends + UNREADABLE * Math.max(0, Math.max(width / problem.aspect, height) - problem.readable)
}

/**
 * Puts more nodes into a plan: those of it keep their columns and their order, whoever is new comes where it costs
 * least. The plan holds nodes alone.
 */
export const extendPlan = memoiseRecent(
  (problem: BarProblem, plan: Plan, { seed, effort }: SearchOptions): FoundPlan => {
    const annealing = createAnnealing(problem, createRandom(seed))
    const known = new Set(plan.flat())
    const fresh = [...problem.nodes.keys()].filter((node) => !known.has(node))
    const count = Math.max(plan.length, mostOf(problem.columns ?? []) + 1)
    let columns: Plan = Array.from({ length: count }, (_, index) => plan[index] ?? [])
    for (const node of fresh) columns = annealing.insert(columns, node)
    const moved = annealing.moveNodes(columns, { steps: effort, heat: 3, nodes: fresh })
    return annealing.movePassings(moved.plan, Math.round(effort / 2), known)
  },
  REMEMBERED,
)

/** From two columns on, as many as a page of that shape could hold of the nodes there are, unless they are fixed. */
function listColumnCounts({ nodes, aspect, columns }: BarProblem): readonly number[] {
  if (columns) return [mostOf(columns) + 1]
  const usual = Math.sqrt(nodes.length * aspect)
  const counts = [0.7, 0.85, 1, 1.2].map((share) => Math.round(usual * share))
  const most = Math.min(MOST_COLUMNS, nodes.length)
  return [...new Set(counts.map((count) => Math.max(Math.min(2, most), Math.min(most, count))))]
}

/** Nodes dealt to their columns, or to any at random, those of one column in any order. */
function createStart(problem: BarProblem, count: number, random: () => number): Plan {
  const columns: number[][] = Array.from({ length: count }, () => [])
  for (let node = 0; node < problem.nodes.length; node++) {
    // Every column has somebody.
    const column = problem.columns?.[node] ?? (node < count ? node : Math.floor(random() * count))
    columns[column]!.splice(Math.floor(random() * (columns[column]!.length + 1)), 0, node)
  }
  return columns
}
