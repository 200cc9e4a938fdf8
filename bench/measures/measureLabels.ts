import type { Box } from '../../src/scene/geometry.ts'
import { centreOf, grow, overlap, segmentMeetsBox } from '../../src/scene/geometry.ts'
import type { Drawing, DrawnLine } from '../drawing.ts'
import { distance, distanceTo } from './measureWays.ts'

const ROUNDING = 0.05
/** Nearer than this one end hides another, in px. */
const MARK = 5

/** Labels that lie on an actor, another label or a line that is not their own. */
export function countCovered({ actors, lines }: Drawing): number {
  return lines.filter((line) => {
    if (!line.label) return false
    const box = grow(line.label, -ROUNDING)
    return (
      actors.some((actor) => overlap(box, actor.box)) ||
      lines.some((other) => other !== line && ((other.label && overlap(box, other.label)) || enters(other, box)))
    )
  }).length
}

function enters({ points }: DrawnLine, box: Box): boolean {
  return points.some((point, index) => index > 0 && segmentMeetsBox(points[index - 1]!, point, box))
}

/** Labels that are nearer to another line than to their own. */
export function countAmbiguous(lines: readonly DrawnLine[]): number {
  return lines.filter((line) => {
    if (!line.label) return false
    const middle = centreOf(line.label)
    const own = distanceTo(line.points, middle)
    return lines.some((other) => other !== line && distanceTo(other.points, middle) < own)
  }).length
}

/** Ends that the end of another line or a label hides. */
export function countHiddenEnds(lines: readonly DrawnLine[]): number {
  return lines
    .flatMap((line) => [line.points[0]!, line.points.at(-1)!].map((at) => ({ line, at })))
    .filter(({ line, at }) =>
      lines.some((other) => {
        const box = { ...at, width: 0, height: 0 }
        if (other.label && overlap(grow(box, 1), other.label)) return true
        return other !== line && [other.points[0]!, other.points.at(-1)!].some((end) => distance(end, at) < MARK)
      }),
    ).length
}
