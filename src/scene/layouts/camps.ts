import { groupBy } from '../../base/order.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { CampOutline, Frame, Layout, LayoutInput, Placement } from './layout.ts'
import { HEADING, PAD, packCamp, sizeOf } from './packCamp.ts'
import { planCamps } from './planCamps.ts'
import { stackCamps } from './stackCamps.ts'

/**
 * Camps side by side in columns, like the blocks of a newspaper page: what belongs together stands together, camps
 * and actors with many ties stand near each other. The plan (which camp in which column, who above whom) is made
 * from the folded picture, so that opening a fold moves only what stands below it.
 */
export const camps: Layout = { id: 'camps', routing: 'orthogonal', place: placeCamps }

function placeCamps(input: LayoutInput): Placement {
  const plan = planCamps(input)
  const headings = new Map(input.camps.map(({ id, headingWidth }) => [id, headingWidth]))
  const contents = new Map(
    [...groupBy(input.spots, ({ camp }) => camp)].map(([camp, own]) => [
      camp,
      packCamp(own, plan.order, plan.inner.get(camp) ?? 1, input.density),
    ]),
  )
  const sizes = new Map([...contents].map(([camp, content]) => [camp, sizeOf(content, headings.get(camp) ?? 0)]))
  const boxes = new Map<SpotId, Box>()
  const outlines: CampOutline[] = []
  const frames: Frame[] = []
  for (const [camp, { x, y }] of stackCamps(plan.columns, sizes, input.density).corners) {
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
