import { createRandom } from '../../base/random.ts'
import { createAnnealing } from './createAnnealing.ts'
import type { BarProblem, Plan } from './plan.ts'
import { listColumns } from './searchPlan.ts'

/** Adds nodes below all others of a column, where nobody has to make room. The plans hold nodes only. */
export function appendNodes(problem: BarProblem, plan: Plan): Plan {
  const { insert } = createAnnealing(problem, createRandom(0))
  const { columns, fresh } = listColumns(problem, plan)
  return fresh.reduce((extended, node) => insert(extended, node, true), columns)
}
