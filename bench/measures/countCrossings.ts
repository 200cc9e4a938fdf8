import type { Point } from '../../src/model/dataset.ts'
import type { Box } from '../../src/scene/geometry.ts'
import { boundsOf, contains } from '../../src/scene/geometry.ts'
import type { Drawing, DrawnLine } from '../drawing.ts'

interface Segment {
  readonly line: number
  readonly a: Point
  readonly b: Point
  readonly box: Box
}

const NEAR = 0.05

/**
 * Counts the pairs of lines that meet anywhere outside the actors: cross, touch at a bend, or run along each other.
 * A pair counts once, however often it meets.
 */
export function countCrossings({ lines, actors }: Drawing): number {
  const segments = lines.flatMap(toSegments).sort((a, b) => a.box.x - b.box.x)
  const pairs = new Set<number>()
  for (const [index, one] of segments.entries()) {
    for (let next = index + 1; next < segments.length; next++) {
      const other = segments[next]!
      if (other.box.x > one.box.x + one.box.width + NEAR) break
      if (one.line === other.line) continue
      const key = Math.min(one.line, other.line) * lines.length + Math.max(one.line, other.line)
      if (pairs.has(key) || !meetsBeside(one.box, other.box)) continue
      if (listMeetings(one, other).some((point) => !actors.some(({ box }) => contains(box, point)))) pairs.add(key)
    }
  }
  return pairs.size
}

function toSegments({ points }: DrawnLine, line: number): Segment[] {
  return points.slice(1).map((b, index) => {
    const a = points[index]!
    return { line, a, b, box: boundsOf([toBox(a), toBox(b)]) }
  })
}

function toBox({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 }
}

function meetsBeside(a: Box, b: Box): boolean {
  return a.y <= b.y + b.height + NEAR && b.y <= a.y + a.height + NEAR
}

/** The point where two segments meet; of a stretch that they share, its ends and its middle. */
function listMeetings({ a, b }: Segment, { a: c, b: d }: Segment): Point[] {
  const touching = [...[a, b].filter((point) => isOn(point, c, d)), ...[c, d].filter((point) => isOn(point, a, b))]
  if (touching.length > 0) return [...touching, middleOf(touching)]
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
  if (cross === 0) return []
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross
  return t > 0 && t < 1 && u > 0 && u < 1 ? [{ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) }] : []
}

function isOn(point: Point, a: Point, b: Point): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return Math.hypot(a.x + t * dx - point.x, a.y + t * dy - point.y) <= NEAR
}

function middleOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}
