import { leastOf } from '../../base/extremes.ts'
import { createGridRound } from '../routes/grid.ts'
import { scoutCrossings } from '../routes/routeOrthogonal.ts'
import type { PlanInput } from './layout.ts'
import { placePlan } from './placePlan.ts'
import type { Plan } from './planCamps.ts'
import { planCamps } from './planCamps.ts'

/** So many plans are compared at most; fewer where each takes long, which grows with branches times branches and spots. */
const MOST_PLANS = 4
const WORK = 70_000

/** Gives of several plans, each from another seed, the one whose lines cross least when they are led along the grid. */
export function choosePlan(input: PlanInput): Plan {
  const nets = input.plannedLines.map((line, index) => ({ ...line, id: String(index) }))
  const branches = nets.reduce((sum, { members }) => sum + members.length, 0)
  const count = Math.min(MOST_PLANS, Math.floor(WORK / (branches * (branches + input.plannedSpots.length) + 1)))
  const plans = Array.from({ length: Math.max(1, count) }, (_, index) => planCamps(input, index + 1))
  if (plans.length === 1) return plans[0]!
  const crossings = plans.map((plan) => {
    const { boxes, outlines } = placePlan(plan, input.plannedSpots, input)
    return scoutCrossings(nets, boxes, createGridRound(boxes, outlines))
  })
  return plans[crossings.indexOf(leastOf(crossings))]!
}
