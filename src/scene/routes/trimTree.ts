import type { Point } from '../../model/dataset.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Stroke } from './route.ts'

export interface TrimmedStroke {
  readonly from: SpotId | null
  /** `null` where the stroke only leads to the branches that leave it. */
  readonly to: SpotId | null
  readonly points: readonly Point[]
}

/** Gives the strokes that lead from the hub to the members that are wanted; others end at their last branch or go. */
export function trimTree(strokes: readonly Stroke[], wanted: (member: SpotId) => boolean): TrimmedStroke[] {
  const branches = strokes.map((stroke, index) => (stroke.from === null ? findParent(strokes, index) : undefined))
  const reach = strokes.map((stroke) => (wanted(stroke.to) ? Infinity : -1))
  for (let index = strokes.length - 1; index >= 0; index--) {
    const branch = branches[index]
    if (branch && reach[index]! >= 0) reach[branch.parent] = Math.max(reach[branch.parent]!, branch.along)
  }
  return strokes.flatMap(({ from, to, points }, index): TrimmedStroke[] => {
    if (reach[index]! < 0) return []
    return reach[index] === Infinity
      ? [{ from, to, points }]
      : [{ from, to: null, points: cutAfter(points, reach[index]!) }]
  })
}

/** The way from the hub to a member, along the strokes that lead there. */
export function wayTo(strokes: readonly Stroke[], member: SpotId): readonly Point[] {
  const index = strokes.findIndex(({ to }) => to === member)
  return index < 0 ? [] : wayToStroke(strokes, index)
}

function wayToStroke(strokes: readonly Stroke[], index: number): readonly Point[] {
  const stroke = strokes[index]!
  if (stroke.from !== null) return stroke.points
  const branch = findParent(strokes, index)
  return branch
    ? [...cutAfter(wayToStroke(strokes, branch.parent), -1, stroke.points[0]), ...stroke.points.slice(1)]
    : stroke.points
}

/** The earlier stroke on which a branch begins, and how far along. */
function findParent(strokes: readonly Stroke[], index: number): { parent: number; along: number } | undefined {
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
