import { mostOf } from '../../base/extremes.ts'
import { memoiseRecent } from '../../base/memoise.ts'
import { createRandom } from '../../base/random.ts'
import { boundsOf } from '../geometry.ts'
import { createAnnealing } from './createAnnealing.ts'
import { UNREADABLE } from './createCost.ts'
import { addPassings } from './createPassings.ts'
import { drawPlan } from './drawPlan.ts'
import type { BarProblem, FoundPlan, Plan } from './plan.ts'
import { fromPassing, MOST_COLUMNS } from './plan.ts'

export interface SearchOptions {
  readonly seed: number
  /** The number of changes to try in all. */
  readonly effort: number
}

/**
 * The number of runs for each number of columns, their share of the effort, how many of the best plans are taken
 * further, and the share of the effort for that.
 */
const RUNS = 4
const EXPLORING = 0.5
const KEPT = 4
const FURTHER = 0.42
/** The heat of the first runs, and that of the runs that take the best plans further. */
const HOT = 40
const WARM = 12

/** The number of plans remembered: enough for all levels and formats, each of which tries several casts. */
const REMEMBERED = 256

/**
 * Searches for a plan of low cost by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): short runs for each
 * suitable number of columns. The best plans are taken further, at last with the passings of their lines. The one that
 * costs least as drawn is chosen. The same seed gives the same plan, which is remembered.
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
    .map((one) =>
      annealing.movePassings(addPassings(problem, one.plan), Math.round((effort * (1 - EXPLORING - FURTHER)) / KEPT)),
    )
    .map((found) => ({ found, drawn: found.cost + weighDrawing(problem, found.plan) }))
    .reduce((best, next) => (next.drawn < best.drawn ? next : best)).found
}, REMEMBERED)

/** The cost of a bend. */
const BEND = 2

/** The costs that show only once a plan is drawn: its bends, and the size beyond what is readable. */
function weighDrawing(problem: BarProblem, plan: Plan): number {
  const { boxes, lines } = drawPlan(problem, plan)
  const { width, height } = boundsOf(boxes)
  const bends = lines.reduce((sum, { points }) => sum + points.length - 2, 0)
  return BEND * bends + UNREADABLE * Math.max(0, Math.max(width / problem.aspect, height) - problem.readable)
}

/**
 * Adds nodes to a plan. Its own nodes keep their columns and their order; new ones go where they cost least. The plan
 * holds nodes only.
 */
export const extendPlan = memoiseRecent(
  (problem: BarProblem, plan: Plan, { seed, effort }: SearchOptions): FoundPlan => {
    const annealing = createAnnealing(problem, createRandom(seed))
    const { columns, fresh } = listColumns(problem, plan)
    const inserted = fresh.reduce((extended, node) => annealing.insert(extended, node), columns)
    const { plan: moved } = annealing.moveNodes(inserted, { steps: effort, heat: 3, nodes: fresh })
    const own = new Set(plan.flat())
    return annealing.movePassings(addPassings(problem, moved), Math.round(effort / 2), (item) => own.has(item))
  },
  REMEMBERED,
)

/** Adds nodes below all others of a column, where nobody has to make room. The plans hold nodes only. */
export function appendNodes(problem: BarProblem, plan: Plan): Plan {
  const annealing = createAnnealing(problem, createRandom(0))
  const { columns, fresh } = listColumns(problem, plan)
  return fresh.reduce((extended, node) => annealing.insert(extended, node, true), columns)
}

/** Finds where the lines of new ties pass columns. All else in the plan stays. */
export function leadTies(problem: BarProblem, plan: Plan, ties: ReadonlySet<number>, options: SearchOptions): Plan {
  const count = problem.nodes.length
  const stays = (item: number) => item < count || !ties.has(fromPassing(count, item))
  if (plan.every((column) => column.every(stays))) return plan
  return createAnnealing(problem, createRandom(options.seed)).movePassings(plan, options.effort, stays).plan
}

/** The columns that a plan has or is to have, and the nodes that are in none. */
function listColumns({ nodes, columns }: BarProblem, plan: Plan): { readonly columns: Plan; readonly fresh: number[] } {
  const known = new Set(plan.flat())
  const length = Math.max(plan.length, mostOf(columns ?? []) + 1)
  return {
    columns: Array.from({ length }, (_, index) => plan[index] ?? []),
    fresh: [...nodes.keys()].filter((node) => !known.has(node)),
  }
}

/**
 * The numbers of columns to try: from two up to what a page of that aspect ratio holds, unless the columns are fixed.
 */
function listColumnCounts({ nodes, aspect, columns }: BarProblem): readonly number[] {
  if (columns) return [mostOf(columns) + 1]
  const usual = Math.sqrt(nodes.length * aspect)
  const counts = [0.7, 0.85, 1, 1.2].map((share) => Math.round(usual * share))
  const most = Math.min(MOST_COLUMNS, nodes.length)
  return [...new Set(counts.map((count) => Math.max(Math.min(2, most), Math.min(most, count))))]
}

/** Deals nodes to their columns, or to random ones, in random order. */
function createStart(problem: BarProblem, count: number, random: () => number): Plan {
  const columns: number[][] = Array.from({ length: count }, () => [])
  for (let node = 0; node < problem.nodes.length; node++) {
    // Every column gets at least one node.
    const column = problem.columns?.[node] ?? (node < count ? node : Math.floor(random() * count))
    columns[column]!.splice(Math.floor(random() * (columns[column]!.length + 1)), 0, node)
  }
  return columns
}
