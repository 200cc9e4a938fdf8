import { mostOf } from '../../base/extremes.ts'
import { memoiseRecent } from '../../base/memoise.ts'
import { createRandom } from '../../base/random.ts'
import { completePlan } from './completePlan.ts'
import { createAnnealing } from './createAnnealing.ts'
import type { BarProblem, FoundPlan, Plan } from './plan.ts'
import { MOST_COLUMNS } from './plan.ts'
import { weighDrawing } from './weighDrawing.ts'

export interface SearchOptions {
  readonly seed: number
  /** The number of changes to try in all. */
  readonly effort: number
}

/**
 * The rounds of the search: how many plans are annealed in each, and the heat at its beginning. They share the effort
 * equally, so that the fewer plans are left, the longer each is annealed.
 */
const ROUNDS = [
  { plans: 16, heat: 40 },
  { plans: 6, heat: 30 },
  { plans: 3, heat: 20 },
  { plans: 2, heat: 12 },
] as const
/** How many of the best plans are drawn for the choice between them. */
const DRAWN = 4
/** The heat at which lines find their way after new nodes or lines have been put in. */
export const MILD = 3

/** The number of plans remembered: enough for all levels and formats, each of which tries several casts. */
const REMEMBERED = 256

/**
 * Searches for a plan of low cost by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) from many starts, of
 * which ever fewer go on (successive halving, Jamieson and Talwalkar 2016). Of the best plans, the one that costs least
 * as drawn is chosen. The same seed gives the same plan, which is remembered.
 */
export const searchPlan = memoiseRecent((problem: BarProblem, { seed, effort }: SearchOptions): FoundPlan => {
  const random = createRandom(seed)
  const { anneal } = createAnnealing(problem, random)
  const counts = listColumnCounts(problem)
  let found: FoundPlan[] = []
  for (const { plans, heat } of ROUNDS) {
    const steps = Math.round(effort / ROUNDS.length / plans)
    const starts = found.length > 0 ? found.slice(0, plans).map(({ plan }) => plan) : listStarts(plans)
    found = [...starts.map((start) => anneal(start, { steps, heat })), ...found.slice(plans)]
    found.sort((a, b) => a.cost - b.cost)
  }
  return found
    .slice(0, DRAWN)
    .map((one) => ({ one, drawn: weighDrawing(problem, one.plan) }))
    .reduce((best, next) => (next.drawn < best.drawn ? next : best)).one

  function listStarts(amount: number): readonly Plan[] {
    return Array.from({ length: amount }, (_, index) =>
      completePlan(problem, createStart(problem, counts[index % counts.length]!, random)),
    )
  }
}, REMEMBERED)

/**
 * Adds nodes to a plan. Its own nodes keep their columns and their order; new ones go where they cost least. The plan
 * holds nodes only.
 */
export const extendPlan = memoiseRecent(
  (problem: BarProblem, plan: Plan, { seed, effort }: SearchOptions): FoundPlan => {
    const { anneal, insert } = createAnnealing(problem, createRandom(seed))
    const { columns, fresh } = listColumns(problem, plan)
    const inserted = fresh.reduce((extended, node) => insert(extended, node), columns)
    return anneal(completePlan(problem, inserted), { steps: effort, heat: MILD, nodes: fresh })
  },
  REMEMBERED,
)

/** The columns that a plan has or is to have, and the nodes that are in none. */
export function listColumns(
  { nodes, columns }: BarProblem,
  plan: Plan,
): { readonly columns: Plan; readonly fresh: number[] } {
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
  const counts = [0.7, 0.85, 1].map((share) => Math.round(usual * share))
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
