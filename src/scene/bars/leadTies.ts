import { createRandom } from '../../base/random.ts'
import { createAnnealing } from './createAnnealing.ts'
import type { BarProblem, Plan } from './plan.ts'
import { fromPassing } from './plan.ts'
import type { SearchOptions } from './searchPlan.ts'
import { MILD } from './searchPlan.ts'

/** Finds where the lines of new ties pass columns. All else in the plan stays. */
export function leadTies(
  problem: BarProblem,
  plan: Plan,
  ties: ReadonlySet<number>,
  { seed, effort }: SearchOptions,
): Plan {
  const count = problem.nodes.length
  const isLed = (item: number) => item >= count && ties.has(fromPassing(count, item))
  if (!plan.some((column) => column.some(isLed))) return plan
  const { anneal } = createAnnealing(problem, createRandom(seed))
  return anneal(plan, { steps: effort, heat: MILD, nodes: [], ties }).plan
}
