import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { LayoutInput, Spot } from './layout.ts'
import type { Packed } from './packBlocks.ts'
import { HEADING, PAD, packCamp, sizeOf } from './packCamp.ts'
import type { CampSize } from './stackCamps.ts'
import { stackCamps } from './stackCamps.ts'

/** What a picture of another shape costs, and a larger one: in px of each line, for each px of its mean side. */
const SHAPE = 0.6
const SIZE = 0.5

/**
 * Tells what a plan for the camps costs while siblings change places: the length of all lines, and a large or badly
 * shaped picture. Only the camp that has changed is packed anew.
 */
export function createCampTrial(
  { plannedLines, camps, density }: LayoutInput,
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
  const campOf = new Map([...byCamp].flatMap(([camp, spots]) => spots.map(({ id }) => [id, camp] as const)))
  const ways = plannedLines.flatMap(({ hub, members }) => members.map((member) => [hub, member] as const))
  for (const camp of byCamp.keys()) pack(camp)
  return { measure, exchange }

  function measure(columns: readonly (readonly string[])[]): number {
    const { corners, width, height } = stackCamps(columns, sizes, density)
    const shape = Math.abs(Math.log(width / Math.max(1, height) / density.aspect))
    let cost = (SIZE + SHAPE * shape) * Math.sqrt(width * height) * (ways.length + 1)
    for (const [hub, member] of ways) {
      const [a, b] = [middles.get(hub)!, middles.get(member)!]
      const [from, to] = [corners.get(campOf.get(hub)!)!, corners.get(campOf.get(member)!)!]
      cost += Math.abs(a.x + from.x - b.x - to.x) + Math.abs(a.y + from.y - b.y - to.y)
    }
    return cost
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
