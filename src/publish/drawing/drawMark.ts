import type { Point } from '../../model/dataset.ts'
import type { Mark } from '../../scene/look/lineLook.ts'
import type { SceneLine } from '../../scene/scene.ts'
import type { DrawPath } from './drawing.ts'
import { roundLength } from './drawing.ts'

const LENGTH = 8
const HALF = 4
const BAR = 5
/** Gap between a bar and the actor. */
const BAR_GAP = 3
/** Distance of a bar behind a head. */
const BARRED = 3
const DOT = 2.8
/** A ring stands beside the actor, where all of it is seen. */
const RING = 2.6
const RING_STROKE = 1.2
const RING_AT = RING + RING_STROKE / 2

/**
 * Draws an end mark: a filled arrow for benefit, a bar (or a bar behind a head) for harm, an open arrow for neither, a
 * dot or a ring at the start.
 */
export function drawMark(mark: Mark, tip: Point, before: Point, color: string): DrawPath[] {
  if (mark === 'none') return []
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const at = (along: number, aside: number) =>
    `${roundLength(tip.x - ux * along - uy * aside)} ${roundLength(tip.y - uy * along + ux * aside)}`
  const circle = (radius: number, along: number) => {
    const [start, end] = [at(along + radius, 0), at(along - radius, 0)]
    return `M${start}A${radius} ${radius} 0 1 0 ${end}A${radius} ${radius} 0 1 0 ${start}Z`
  }
  switch (mark) {
    case 'arrow':
      return [{ kind: 'path', path: `M${at(0, 0)}L${at(LENGTH, HALF)}L${at(LENGTH, -HALF)}Z`, fill: color }]
    case 'open':
      return [
        {
          kind: 'path',
          path: `M${at(LENGTH - 1, HALF)}L${at(0, 0)}L${at(LENGTH - 1, -HALF)}`,
          stroke: color,
          strokeWidth: 1.3,
        },
      ]
    case 'barred':
      return [
        { kind: 'path', path: `M${at(0, 0)}L${at(LENGTH, HALF)}L${at(LENGTH, -HALF)}Z`, fill: color },
        {
          kind: 'path',
          path: `M${at(LENGTH + BARRED, BAR)}L${at(LENGTH + BARRED, -BAR)}`,
          stroke: color,
          strokeWidth: 2,
        },
      ]
    case 'dot':
      return [{ kind: 'path', path: circle(DOT, 0), fill: color }]
    case 'ring':
      return [{ kind: 'path', path: circle(RING, RING_AT), stroke: color, strokeWidth: RING_STROKE }]
    case 'bar':
      return [{ kind: 'path', path: `M${at(BAR_GAP, BAR)}L${at(BAR_GAP, -BAR)}`, stroke: color, strokeWidth: 2.4 }]
  }
}

/** How much of a stroke a mark stands on. */
const COVERED: Partial<Readonly<Record<Mark, number>>> = {
  arrow: LENGTH - 2,
  barred: LENGTH - 2,
  bar: BAR_GAP,
  ring: RING_AT + RING,
}

/** The points of a line, shortened so that its stroke does not show through or beyond the marks. */
export function shortenFor({
  points,
  startMark,
  endMark,
}: Pick<SceneLine, 'points' | 'startMark' | 'endMark'>): Point[] {
  const shortened = [...points]
  shortened[0] = drawBack(points[0]!, points[1]!, startMark)
  shortened[points.length - 1] = drawBack(points.at(-1)!, points.at(-2)!, endMark)
  return shortened
}

/** The middle of a ring at the start of a line. */
export function getRingCentre([start, next]: readonly Point[]): Point {
  return moveToward(start!, next!, RING_AT)
}

function drawBack(end: Point, before: Point, mark: Mark): Point {
  return moveToward(end, before, COVERED[mark] ?? 0)
}

function moveToward(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(from.x - to.x, from.y - to.y) || 1
  const t = Math.min(1, by / length)
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}
