import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { centreOf } from '../geometry.ts'
import { completePlan } from './completePlan.ts'
import { drawPlan } from './drawPlan.ts'
import type { BarProblem, Plan } from './plan.ts'

/** The plan with only its first `count` nodes, and without passings. */
export function keepNodes(plan: Plan, count: number): Plan {
  return plan.map((column) => column.filter((item) => item < count))
}

/**
 * Gives the plan in which nodes moved by a person stand in the column, and between the neighbours, that are at their
 * new place. All other nodes keep their order. `drawn`: the boxes of the plan, where it is not drawn as it would be.
 */
export function moveNodes(
  problem: BarProblem,
  plan: Plan,
  places: ReadonlyMap<number, Point>,
  drawn?: readonly Box[],
): Plan {
  if (places.size === 0) return plan
  const boxes = drawn ?? drawPlan(problem, plan).boxes
  const heights = boxes.map((box, node) => places.get(node)?.y ?? centreOf(box).y)
  const columns = keepNodes(plan, problem.nodes.length)
  const middles = columns.map(([first]) => (first === undefined ? 0 : centreOf(boxes[first]!).x))
  const moved = columns.map((column) => column.filter((node) => !places.has(node)))
  for (const [node, { x }] of places) {
    const nearest = middles.reduce(
      (best, middle, index) => (Math.abs(middle - x) < Math.abs(middles[best]! - x) ? index : best),
      0,
    )
    moved[nearest]!.push(node)
  }
  const sorted = moved
    .map((column) => column.sort((a, b) => heights[a]! - heights[b]! || a - b))
    .filter((column) => column.length > 0)
  return completePlan(problem, sorted)
}
