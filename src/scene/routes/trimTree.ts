import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { RouteStroke } from './route.ts'

export interface TrimmedStroke {
  readonly from: SpotId | null
  /** `null` where the stroke only leads to the branches that leave it. */
  readonly to: SpotId | null
  readonly points: readonly Point[]
  /** Whether it leads to a firm member, by itself or by its branches. */
  readonly firm: boolean
}

/**
 * Gives the strokes that lead from the hub to the members that are wanted; others end at their last branch or go. A
 * stroke is cut in two where it leads on to members that are not firm only.
 */
export function trimTree(
  strokes: readonly RouteStroke[],
  wanted: (member: SpotId) => boolean,
  isFirm: (member: SpotId) => boolean = wanted,
): TrimmedStroke[] {
  const reach = measureReach(strokes, wanted)
  const firmReach = measureReach(strokes, (member) => wanted(member) && isFirm(member))
  return strokes.flatMap(({ from, to: member, points: all }, index): TrimmedStroke[] => {
    const [far, firm] = [reach[index]!, firmReach[index]!]
    if (far < 0) return []
    const [to, points] = far === Infinity ? [member, all] : [null, cutAfter(all, far)]
    if (firm < 0 || firm === far) return [{ from, to, points, firm: firm === far }]
    return [
      { from, to: null, points: cutAfter(points, firm), firm: true },
      { from: null, to, points: cutBefore(points, firm), firm: false },
    ]
  })
}

/** How far along each stroke one must go to reach all that is wanted; negative where there is nothing to reach. */
function measureReach(strokes: readonly RouteStroke[], wanted: (member: SpotId) => boolean): number[] {
  const reach = strokes.map((stroke) => (wanted(stroke.to) ? Infinity : -1))
  for (let index = strokes.length - 1; index >= 0; index--) {
    const branch = strokes[index]!.from === null && reach[index]! >= 0 ? findParent(strokes, index) : undefined
    if (branch) reach[branch.parent] = Math.max(reach[branch.parent]!, branch.along)
  }
  return reach
}

/** The way from the hub to a member, along the strokes that lead there. */
export function wayTo(strokes: readonly RouteStroke[], member: SpotId): readonly Point[] {
  const index = strokes.findIndex(({ to }) => to === member)
  return index < 0 ? [] : wayToStroke(strokes, index)
}

function wayToStroke(strokes: readonly RouteStroke[], index: number): readonly Point[] {
  const stroke = strokes[index]!
  if (stroke.from !== null) return stroke.points
  const branch = findParent(strokes, index)
  return branch
    ? [...cutAfter(wayToStroke(strokes, branch.parent), -1, stroke.points[0]), ...stroke.points.slice(1)]
    : stroke.points
}

/** The earlier stroke on which a branch begins, and how far along. */
function findParent(strokes: readonly RouteStroke[], index: number): { parent: number; along: number } | undefined {
  const start = strokes[index]!.points[0]!
  for (let parent = 0; parent < index; parent++) {
    const along = distanceAlong(strokes[parent]!.points, start)
    if (along !== undefined) return { parent, along }
  }
  return undefined
}

function distanceAlong(points: readonly Point[], at: Point): number | undefined {
  let along = 0
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const part = Math.hypot(at.x - a.x, at.y - a.y)
    if (Math.abs(part + Math.hypot(b.x - at.x, b.y - at.y) - length) < 0.01) return along + part
    along += length
  }
  return undefined
}

/** The beginning of a way, up to a distance along it or to a point on it. */
function cutAfter(points: readonly Point[], distance: number, at?: Point): Point[] {
  const limit = at ? (distanceAlong(points, at) ?? Infinity) : distance
  const kept = [points[0]!]
  let along = 0
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    if (along + length >= limit) {
      const t = length === 0 ? 0 : (limit - along) / length
      kept.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
      break
    }
    kept.push(b)
    along += length
  }
  return kept
}

/** The rest of a way, from a distance along it on. */
function cutBefore(points: readonly Point[], distance: number): Point[] {
  const length = points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index]!
    return sum + Math.hypot(x - before.x, y - before.y)
  }, 0)
  return cutAfter(points.toReversed(), length - distance).reverse()
}
