import { boundsOf } from '../geometry.ts'
import { createCost, weighSize } from './createCost.ts'
import { drawPlan } from './drawPlan.ts'
import type { BarProblem, Plan } from './plan.ts'
import { toWorkingPlan } from './workingPlan.ts'

/** The cost of a bend, which shows only in the drawing. */
const BEND = 2

/** What a plan costs as drawn: its lines, with their bends, and the size of the drawing. */
export function weighDrawing(problem: BarProblem, plan: Plan): number {
  const { boxes, lines } = drawPlan(problem, plan)
  const { width, height } = boundsOf(boxes)
  const bends = lines.reduce((sum, { points }) => sum + points.length - 2, 0)
  const { weighLines } = createCost(problem, plan.length)
  return weighLines(toWorkingPlan(problem, plan)) + weighSize(problem, width, height) + BEND * bends
}
