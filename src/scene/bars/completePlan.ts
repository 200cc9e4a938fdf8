import { createCost } from './createCost.ts'
import type { BarProblem, Plan } from './plan.ts'
import { toPlan, toWorkingPlan } from './workingPlan.ts'

/** Adds the passings that a plan lacks. */
export function completePlan(problem: BarProblem, plan: Plan): Plan {
  const working = toWorkingPlan(problem, plan)
  createCost(problem, plan.length).addPassings(working)
  return toPlan(working)
}
