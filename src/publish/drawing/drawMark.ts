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
export const RING = 3
export const RING_STROKE = 1.2

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
  const circle = (radius: number) =>
    `M${at(radius, 0)}A${radius} ${radius} 0 1 0 ${at(-radius, 0)}A${radius} ${radius} 0 1 0 ${at(radius, 0)}Z`
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
      return [{ kind: 'path', path: circle(DOT), fill: color }]
    case 'ring':
      return [{ kind: 'path', path: circle(RING), stroke: color, strokeWidth: RING_STROKE }]
    case 'bar':
      return [{ kind: 'path', path: `M${at(BAR_GAP, BAR)}L${at(BAR_GAP, -BAR)}`, stroke: color, strokeWidth: 2.4 }]
  }
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

function drawBack(end: Point, before: Point, mark: Mark): Point {
  const by = mark === 'arrow' || mark === 'barred' ? LENGTH - 2 : mark === 'bar' ? BAR_GAP : mark === 'ring' ? RING : 0
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const t = Math.min(1, by / length)
  return { x: end.x + (before.x - end.x) * t, y: end.y + (before.y - end.y) * t }
}
