import type { Point } from '../../model/dataset.ts'
import type { Anchor } from '../../model/figure/design.ts'
import type { Box } from '../../scene/geometry.ts'
import { contains, grow } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'

/** Distance between two tips. */
const STEP = 12
/** Gap between a tip and what it points at. */
const GAP = 3

/** Lists the points at which an arrow can point at an anchor: round its actor, along its line or round its verb, clear of what is there. */
export function listTips(scene: Scene, { kind, id }: Anchor, boxes: readonly Box[]): readonly Point[] {
  const tips =
    kind === 'actor'
      ? scene.actors.filter(({ actor }) => actor === id).flatMap(({ box }) => listRound(grow(box, GAP)))
      : [
          ...scene.lines
            .filter(({ relations }) => relations.includes(id))
            .flatMap(({ points, cell }) => (cell ? [middleOf(points[0]!, points.at(-1)!)] : listBeside(points))),
          ...scene.labels
            .filter(({ relations }) => relations.includes(id))
            .flatMap(({ box }) => listRound(grow(box, GAP))),
        ]
  const free = tips.filter((tip) => !boxes.some((box) => contains(grow(box, GAP - 1), tip)))
  return free.length > 0 ? free : tips
}

function listRound({ x, y, width, height }: Box): readonly Point[] {
  const across = listSteps(width).flatMap((along) => [y, y + height].map((at) => ({ x: x + along, y: at })))
  const down = listSteps(height).flatMap((along) => [x, x + width].map((at) => ({ x: at, y: y + along })))
  return [...across, ...down]
}

/** Points on either side of a line. */
function listBeside(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length === 0) return []
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
    return listSteps(length).flatMap((along) =>
      [GAP, -GAP].map((aside) => ({ x: from.x + ux * along - uy * aside, y: from.y + uy * along + ux * aside })),
    )
  })
}

/** Evenly apart, without the ends. */
function listSteps(length: number): readonly number[] {
  const count = Math.max(1, Math.floor(length / STEP) - 1)
  return Array.from({ length: count }, (_, index) => (length * (index + 1)) / (count + 1))
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
