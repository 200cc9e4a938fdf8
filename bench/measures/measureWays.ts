import type { Point } from '../../src/model/dataset.ts'
import type { DrawnLine } from '../drawing.ts'

/** A turn of less is none, in radians. */
const STRAIGHT = 0.02

/** How often a line turns. */
export function countBends({ points }: DrawnLine): number {
  let bends = 0
  for (let at = 1; at < points.length - 1; at++)
    if (Math.abs(turn(points[at - 1]!, points[at]!, points[at + 1]!)) > STRAIGHT) bends++
  return bends
}

function turn(a: Point, b: Point, c: Point): number {
  const before = Math.atan2(b.y - a.y, b.x - a.x)
  const after = Math.atan2(c.y - b.y, c.x - b.x)
  return Math.atan2(Math.sin(after - before), Math.cos(after - before))
}

/** The length of a line against the distance of its ends; 1: straight. */
export function measureDetour({ points }: DrawnLine): number {
  let length = 0
  for (let at = 1; at < points.length; at++) length += distance(points[at - 1]!, points[at]!)
  return length / Math.max(1, distance(points[0]!, points.at(-1)!))
}

/** How near two lines are beside one another, and for how long, to be taken for one, in px. */
const NEAR = 10
const LONG = 40
const STEP = 2

/** Pairs of lines that run beside one another so near and so long that one loses which is which. */
export function countBesides(lines: readonly DrawnLine[]): number {
  const walked = lines.map(({ points }) => walk(points))
  let pairs = 0
  for (const [index, line] of lines.entries())
    for (let other = 0; other < index; other++) if (runsBeside(walked[other]!, line.points)) pairs++
  return pairs
}

function runsBeside(walked: readonly Point[], points: readonly Point[]): boolean {
  let run = 0
  for (const point of walked) {
    run = distanceTo(points, point) < NEAR ? run + STEP : 0
    if (run > LONG) return true
  }
  return false
}

/** Points along a line, a step apart. */
function walk(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index]!
    const length = distance(a, b)
    return Array.from({ length: Math.floor(length / STEP) }, (_, at) => ({
      x: a.x + ((b.x - a.x) * at * STEP) / length,
      y: a.y + ((b.y - a.y) * at * STEP) / length,
    }))
  })
}

/** From a point to the nearest point of a line. */
export function distanceTo(points: readonly Point[], to: Point): number {
  let least = Infinity
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!]
    const along = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / (distance(a, b) ** 2 || 1)
    const at = Math.max(0, Math.min(1, along))
    least = Math.min(least, distance(to, { x: a.x + at * (b.x - a.x), y: a.y + at * (b.y - a.y) }))
  }
  return least
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
