import type { Point } from '../model/dataset.ts'

/** In px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle by its upper left corner, in px of the scene. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function boxAround(centre: Point, width: number, height: number): Box {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Tells whether two boxes share an area; touching edges do not count. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
}

/** The smallest box around all; for none, an empty box at the origin. */
export function boundsOf(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The upper left and lower right corners. */
export function cornersOf({ x, y, width, height }: Box): readonly [Point, Point] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ]
}

/** Tells whether a segment enters the inside of a box (Liang and Barsky 1984). */
export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  let [enter, leave] = [0, 1]
  for (const [from, delta, low, high] of [
    [a.x, b.x - a.x, box.x, box.x + box.width],
    [a.y, b.y - a.y, box.y, box.y + box.height],
  ] as const) {
    if (delta === 0) {
      if (from <= low || from >= high) return false
      continue
    }
    const [t1, t2] = [(low - from) / delta, (high - from) / delta]
    enter = Math.max(enter, Math.min(t1, t2))
    leave = Math.min(leave, Math.max(t1, t2))
  }
  return enter < leave - 1e-9
}

/** Where the line from the middle of a box to a point leaves the box. */
export function borderToward(box: Box, toward: Point): Point {
  const centre = centreOf(box)
  const [dx, dy] = [toward.x - centre.x, toward.y - centre.y]
  if (dx === 0 && dy === 0) return centre
  const scale = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy))
  return { x: centre.x + dx * scale, y: centre.y + dy * scale }
}

/** Rounds to 0.1 px, so that coordinates print and compare alike everywhere. */
export function roundPoint({ x, y }: Point): Point {
  return { x: round(x), y: round(y) }
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
