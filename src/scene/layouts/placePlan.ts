import { groupBy } from '../../base/order.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { CampOutline, Frame, Placement, PlanInput, Spot } from './layout.ts'
import { HEADING, PAD, packCamp, sizeOf } from './packCamp.ts'
import type { Plan } from './planCamps.ts'
import { stackCamps } from './stackCamps.ts'

type Measures = Pick<PlanInput, 'camps' | 'density'>

/** Puts spots where a plan has them, in whole px; spots that came after it stand last in their camps. */
export function placePlan(plan: Plan, spots: readonly Spot[], { camps, density }: Measures): Placement {
  const headings = new Map(camps.map(({ id, headingWidth }) => [id, headingWidth]))
  const contents = new Map(
    [...groupBy(spots, ({ camp }) => camp)].map(([camp, own]) => [
      camp,
      packCamp(own, plan.order, plan.inner.get(camp) ?? 1, density),
    ]),
  )
  const sizes = new Map([...contents].map(([camp, content]) => [camp, sizeOf(content, headings.get(camp) ?? 0)]))
  const boxes = new Map<SpotId, Box>()
  const outlines: CampOutline[] = []
  const frames: Frame[] = []
  for (const [camp, { x, y }] of stackCamps(plan.columns, sizes, density).corners) {
    const content = contents.get(camp)!
    const shift = (box: Box): Box => ({ ...box, x: box.x + x + PAD, y: box.y + y + HEADING })
    for (const [id, box] of content.boxes) boxes.set(id, shift(box))
    for (const { owner, box } of content.frames) frames.push({ owner, box: shift(box) })
    outlines.push({
      camp,
      box: { x, y, ...sizes.get(camp)! },
      heading: { x: x + PAD, y: y + 8, width: headings.get(camp) ?? 0, height: 16 },
    })
  }
  return { boxes, outlines, frames }
}
