import type { Point } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { boxAround } from '../../scene/geometry.ts'
import type { Mark } from '../../scene/look/lineLook.ts'
import type { Scene, SceneText } from '../../scene/scene.ts'
import { measureText } from '../../scene/text/measureText.ts'

/** A piece of a line, with the tie that it belongs to. */
export interface LineSegment {
  readonly tie: string
  readonly from: Point
  readonly to: Point
}

/** What is drawn already, and must not be covered. */
export interface Obstacles {
  /** Actors, headings, verbs, the marks of lines, and what was put among them. */
  readonly boxes: readonly Box[]
  readonly segments: readonly LineSegment[]
}

/** The squares that the marks at the ends of lines stand in. */
const MARK = 14
const POINT = 7

/** Gives the actors, verbs and headings of a scene as boxes, and its lines as segments. */
export function getObstacles({ actors, labels, frames, lines }: Scene): Obstacles {
  return {
    boxes: [
      ...actors.map(({ box }) => box),
      ...labels.map(({ box }) => box),
      ...frames.flatMap(({ heading }) => (heading ? [measureHeading(heading)] : [])),
    ],
    segments: lines.flatMap(({ tie, points }) =>
      points.slice(1).map((to, index) => ({ tie, from: points[index]!, to })),
    ),
  }
}

/** Lists the boxes of the marks at the ends of lines, and the cells of a matrix. */
export function listMarks({ lines }: Pick<Scene, 'lines'>): Box[] {
  return lines.flatMap(({ points, cell, startMark, endMark }) => {
    const [first, last] = [points[0]!, points.at(-1)!]
    if (cell) return [{ ...first, width: last.x - first.x, height: last.y - first.y }]
    return [
      ...(startMark === 'none' ? [] : [boxAtEnd(first, points[1]!, startMark)]),
      ...(endMark === 'none' ? [] : [boxAtEnd(last, points.at(-2)!, endMark)]),
    ]
  })
}

function boxAtEnd(end: Point, before: Point, mark: Mark): Box {
  const side = mark === 'dot' || mark === 'ring' ? POINT : MARK
  const share = side / 2 / (Math.hypot(before.x - end.x, before.y - end.y) || 1)
  const middle = { x: end.x + (before.x - end.x) * share, y: end.y + (before.y - end.y) * share }
  return boxAround(middle, side, side)
}

function measureHeading({ lines, x, y, size, weight }: SceneText): Box {
  return { x, y: y - size / 2, width: measureText(lines[0] ?? '', size, weight), height: size }
}
