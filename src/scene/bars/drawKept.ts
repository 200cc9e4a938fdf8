import type { BarDrawing } from './drawPlan.ts'
import { drawPlan } from './drawPlan.ts'
import type { BarProblem, Plan } from './plan.ts'

/** With more that move, a slanted line is the smaller evil. */
const MOST_MOVED = 2
/** The distance, in px, that is not seen. */
const UNSEEN = 0.5

/**
 * Draws a plan. Where new lines would push away more than a few others of a drawing that is to be kept, they may slant,
 * and then all lines may, if that moves fewer.
 */
export function drawKept(problem: BarProblem, plan: Plan): BarDrawing {
  const { kept } = problem
  let drawing = drawPlan(problem, plan)
  if (!kept) return drawing
  let moved = countMoved(problem, plan, drawing)
  for (const slanting of ['new', 'all'] as const) {
    if (moved <= MOST_MOVED) break
    const other = drawPlan({ ...problem, kept: { ...kept, slanting } }, plan)
    const fewer = countMoved(problem, plan, other)
    if (fewer < moved) [drawing, moved] = [other, fewer]
  }
  return drawing
}

/** The number of nodes that are no longer where they stood, although nothing about them is new. */
function countMoved({ kept }: BarProblem, plan: Plan, { boxes }: BarDrawing): number {
  const isMoved = (node: number, column: number) => {
    const [box, bar, stood] = [boxes[node], kept?.bars.get(node), kept?.columns[column]]
    if (!box || !bar || !stood || kept?.touched.has(node)) return false
    return (
      Math.abs(box.y - bar.top) > UNSEEN ||
      Math.abs(box.y + box.height - bar.bottom) > UNSEEN ||
      Math.abs(box.x + box.width / 2 - (stood.left + stood.right) / 2) > 1
    )
  }
  return plan.flatMap((column, index) => column.filter((node) => isMoved(node, index))).length
}
