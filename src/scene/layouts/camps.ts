import { memoiseLast } from '../../base/memoise.ts'
import { choosePlan } from './choosePlan.ts'
import type { Layout, LayoutInput, Placement, PlanInput } from './layout.ts'
import { placePlan } from './placePlan.ts'
import type { Plan } from './planCamps.ts'

/**
 * Camps side by side in columns, like the blocks of a newspaper page: what belongs together stands together, camps
 * and actors with many ties stand near each other. The plan (which camp in which column, who above whom) is made
 * from the folded picture, so that opening a fold moves only what stands below it.
 */
export const camps: Layout = { id: 'camps', routing: 'orthogonal', place: placeCamps }

function placeCamps(input: LayoutInput): Placement {
  const { plannedSpots, plannedLines, camps, density } = input
  const lines = plannedLines.map(({ hub, members }) => ({ hub, members }))
  const plan = planAgain(JSON.stringify({ plannedSpots, plannedLines: lines, camps, density } satisfies PlanInput))
  return placePlan(plan, input.spots, input)
}

/** A plan takes long and is asked for again whenever a person opens or moves something. */
const planAgain = memoiseLast((input: string): Plan => choosePlan(JSON.parse(input) as PlanInput))
