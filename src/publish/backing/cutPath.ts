import type { Point } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { segmentMeetsBox } from '../../scene/geometry.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { PathStep } from '../drawing/parsePath.ts'
import { parsePath } from '../drawing/parsePath.ts'

/** So many straight pieces stand for a curve that is cut. */
const PIECES = 8

/** The path data of a stroke with a gap at each box. A path that meets no box stays as it is. */
export function cutPath(path: string, boxes: readonly Box[]): string {
  const segments = listSegments(parsePath(path))
  const met = boxes.filter((box) => segments.some(([from, to]) => segmentMeetsBox(from, to, box)))
  if (met.length === 0) return path
  let end: Point | null = null
  let cut = ''
  for (const [from, to] of segments) {
    for (const [start, stop] of listOutside(from, to, met)) {
      if (!end || end.x !== start.x || end.y !== start.y) cut += `M${print(start)}`
      cut += `L${print(stop)}`
      end = stop
    }
  }
  return cut
}

type Segment = readonly [from: Point, to: Point]

/** A path as straight pieces. */
function listSegments(steps: readonly PathStep[]): Segment[] {
  const segments: Segment[] = []
  let [at, start]: Point[] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  for (const { kind, points } of steps) {
    const ends = kind === 'Z' ? [start!] : listPoints(at!, points)
    if (kind === 'M') start = ends[0]!
    else for (const [index, to] of ends.entries()) segments.push([ends[index - 1] ?? at!, to])
    at = ends.at(-1)!
  }
  return segments
}

/** The end of a line, or points along a Bézier curve after its start (de Casteljau). */
function listPoints(from: Point, numbers: readonly number[]): Point[] {
  const controls = [from, ...numbers.flatMap((x, index) => (index % 2 ? [] : [{ x, y: numbers[index + 1]! }]))]
  if (controls.length === 2) return [controls[1]!]
  return Array.from({ length: PIECES }, (_, index) => {
    let points = controls
    while (points.length > 1) points = points.slice(1).map((to, at) => mix(points[at]!, to, (index + 1) / PIECES))
    return points[0]!
  })
}

/** The parts of a segment that are in none of the boxes. */
function listOutside(from: Point, to: Point, boxes: readonly Box[]): Segment[] {
  let parts: Segment[] = [[from, to]]
  for (const box of boxes) {
    parts = parts.flatMap(([start, stop]) => {
      if (!segmentMeetsBox(start, stop, box)) return [[start, stop] as const]
      const [enter, leave] = findInside(start, stop, box)
      return [
        ...(enter > 0 ? [[start, mix(start, stop, enter)] as const] : []),
        ...(leave < 1 ? [[mix(start, stop, leave), stop] as const] : []),
      ]
    })
  }
  return parts
}

/** The shares of a segment at which it enters and leaves a box that it meets. */
function findInside(from: Point, to: Point, { x, y, width, height }: Box): readonly [number, number] {
  let [enter, leave] = [0, 1]
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, x, x + width],
    [from.y, to.y - from.y, y, y + height],
  ] as const) {
    if (delta === 0) continue
    const [one, other] = [(low - start) / delta, (high - start) / delta]
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return [enter, leave]
}

function mix(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function print({ x, y }: Point): string {
  return `${roundLength(x)} ${roundLength(y)}`
}
