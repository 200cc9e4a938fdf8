import { toShare } from '../../analysis/stakeholders/dimension.ts'
import type { ActorId, Point } from '../../model/dataset.ts'
import type { Stakeholder, StakeholderContents } from '../contents.ts'
import type { Box, Size } from '../geometry.ts'
import { boxAround, grow, overlap, round } from '../geometry.ts'

/** Where an actor stands in the grid. */
export interface PlacedStakeholder {
  readonly actor: ActorId
  /** Its mean scores. */
  readonly point: Point
  /** From the lowest to the highest rating on each axis; `null` where all raters say the same. */
  readonly spread: { readonly x: readonly [Point, Point] | null; readonly y: readonly [Point, Point] | null }
  /** Its name. */
  readonly box: Box
  /** Where the name ends that belongs to the point, if it does not stand right beside it. */
  readonly leader: Point | null
}

/** The radius of the point of a mean, in px. */
export const POINT = 4
/** The distance of the least and the greatest score from the edge of the grid, in px. */
export const INSET = 38
const BESIDE = 10
/** The room at the upper and lower edge for the words of the quarters, in px. */
const EDGE = 20
const GAP = 4

/**
 * Places actors by their scores in a grid of a size: the mean is a point, and the name stands beside it where no other
 * name or point is, as near as can be. Scores grow to the right and upwards, in every language.
 */
export function placeStakeholders(
  { standing, axes }: Pick<StakeholderContents, 'standing' | 'axes'>,
  { width, height }: Size,
  measureName: (actor: ActorId) => Size,
): readonly PlacedStakeholder[] {
  const toX = (value: number) => round(INSET + toShare(axes.x, value) * (width - 2 * INSET))
  const toY = (value: number) => round(height - INSET - toShare(axes.y, value) * (height - 2 * INSET))
  const points = new Map(standing.map(({ actor, x, y }) => [actor, { x: toX(x.mean), y: toY(y.mean) }]))
  const taken: Box[] = Array.from(points.values(), (point) => boxAround(point, 2 * POINT, 2 * POINT))
  return standing.map(({ actor, x, y }: Stakeholder): PlacedStakeholder => {
    const point = points.get(actor)!
    const size = measureName(actor)
    const candidates = listCandidates(point, size, height)
    const [first] = candidates as [Box]
    const isFree = (box: Box) =>
      box.x >= 0 && box.x + box.width <= width && !taken.some((other) => overlap(grow(box, GAP / 2), other))
    const box = candidates.find(isFree) ?? keepInside(first, width)
    taken.push(box)
    return {
      ...{ actor, point, box },
      spread: {
        x:
          x.least === x.most
            ? null
            : [
                { ...point, x: toX(x.least) },
                { ...point, x: toX(x.most) },
              ],
        y:
          y.least === y.most
            ? null
            : [
                { ...point, y: toY(y.least) },
                { ...point, y: toY(y.most) },
              ],
      },
      leader: toLeader(point, box),
    }
  })
}

/** Boxes for a name to the right and the left of its point, nearest rows first. */
function listCandidates(point: Point, { width, height }: Size, most: number): Box[] {
  const rows = Math.ceil(most / (height + GAP))
  const top = point.y - height / 2
  return Array.from({ length: 2 * rows + 1 }, (_, index) => (index % 2 === 1 ? 1 : -1) * Math.ceil(index / 2)).flatMap(
    (row) => {
      const y = top + row * (height + GAP)
      if (y < EDGE || y + height > most - EDGE) return row === 0 ? [{ x: point.x + BESIDE, y: top, width, height }] : []
      const lead = row === 0 ? BESIDE : 2 * BESIDE
      return [point.x + lead, point.x - lead - width].map((x) => ({ x, y, width, height }))
    },
  )
}

function keepInside(box: Box, width: number): Box {
  return { ...box, x: Math.max(0, Math.min(box.x, width - box.width)) }
}

function toLeader(point: Point, box: Box): Point | null {
  const middle = box.y + box.height / 2
  if (Math.abs(middle - point.y) < 1) return null
  return { x: box.x > point.x ? box.x : box.x + box.width, y: middle }
}
