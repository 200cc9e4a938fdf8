import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { PlanInput, Spot } from './layout.ts'
import type { Packed } from './packBlocks.ts'
import { HEADING, PAD, packCamp, sizeOf } from './packCamp.ts'
import type { CampSize } from './stackCamps.ts'
import { stackCamps } from './stackCamps.ts'
import { createTreeEstimate } from './treeEstimate.ts'

/** What a picture of another shape costs, and a larger one: in px of each line, for each px of its mean side. */
const SHAPE = 0.6
const SIZE = 0.5
/** What a picture costs besides that is too large to be read: in px of each line, for each px too many. */
const ILLEGIBLE = 1
/** What a crossing costs, and a branch over a foreign actor: in px of a line. */
const CROSSING = 100
const THROUGH = 50

/**
 * Tells what a plan for the camps costs while siblings change places: the length of all lines, how often they are
 * likely to cross, and a large or badly shaped picture. Only the camp that has changed is packed anew.
 */
export function createCampTrial(
  { plannedLines, camps, density }: PlanInput,
  byCamp: ReadonlyMap<string, readonly Spot[]>,
  inner: ReadonlyMap<string, number>,
  order: Map<SpotId, number>,
) {
  const headings = new Map(camps.map(({ id, headingWidth }) => [id, headingWidth]))
  const parents = new Set([...byCamp.values()].flat().map(({ parent }) => parent))
  const packed = new Map<string, Packed>()
  const sizes = new Map<string, CampSize>()
  /** Middles, measured from the corners of the camps. */
  const middles = new Map<SpotId, Point>()
  const spots = [...byCamp.values()].flat()
  const index = new Map(spots.map(({ id }, at) => [id, at]))
  const places = {
    x: new Float64Array(spots.length),
    y: new Float64Array(spots.length),
    halfWidth: Float64Array.from(spots, ({ width }) => width / 2),
    halfHeight: Float64Array.from(spots, ({ height }) => height / 2),
    groups: [...byCamp.values()].map((own) => own.map(({ id }) => index.get(id)!)),
  }
  const estimate = createTreeEstimate(
    plannedLines.map(({ hub, members }) => [hub, ...members].map((id) => index.get(id)!)),
    places,
  )
  const branches = plannedLines.reduce((sum, { members }) => sum + members.length, 0)
  for (const camp of byCamp.keys()) pack(camp)
  return { measure, exchange }

  function measure(columns: readonly (readonly string[])[]): number {
    const { corners, width, height } = stackCamps(columns, sizes, density)
    const shape = Math.abs(Math.log(width / Math.max(1, height) / density.aspect))
    for (const [at, { id, camp }] of spots.entries()) {
      const [middle, corner] = [middles.get(id)!, corners.get(camp)!]
      places.x[at] = middle.x + corner.x
      places.y[at] = middle.y + corner.y
    }
    const { length, crossings, through } = estimate()
    const picture = (SIZE + SHAPE * shape) * Math.sqrt(width * height) + ILLEGIBLE * excessOf(width, height)
    return picture * (branches + 1) + length + CROSSING * crossings + THROUGH * through
  }

  /** Px beyond what can be read in a usual window; none where the camps could not fit into it anyway. */
  function excessOf(width: number, height: number): number {
    const { legible } = density
    const filled = [...sizes.values()].reduce((sum, size) => sum + size.width * size.height, 0)
    if (filled > legible.width * legible.height) return 0
    return Math.max(0, width - legible.width) + Math.max(0, height - legible.height)
  }

  function exchange(one: Spot, other: Spot): void {
    const rank = order.get(one.id)!
    order.set(one.id, order.get(other.id)!)
    order.set(other.id, rank)
    const alike = one.width === other.width && one.height === other.height
    if (!alike || parents.has(one.id) || parents.has(other.id)) pack(one.camp)
    else {
      const middle = middles.get(one.id)!
      middles.set(one.id, middles.get(other.id)!)
      middles.set(other.id, middle)
    }
  }

  function pack(camp: string): void {
    const spots = byCamp.get(camp)!
    const key = `${camp} ${spots.map(({ id }) => order.get(id)).join()}`
    const content = packed.get(key) ?? packCamp(spots, order, inner.get(camp)!, density)
    packed.set(key, content)
    sizes.set(camp, sizeOf(content, headings.get(camp) ?? 0))
    for (const [id, box] of content.boxes)
      middles.set(id, { x: box.x + PAD + box.width / 2, y: box.y + HEADING + box.height / 2 })
  }
}
