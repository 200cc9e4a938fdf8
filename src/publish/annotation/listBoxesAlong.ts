import type { Point } from '../../model/dataset.ts'
import type { Box, Size } from '../../scene/geometry.ts'
import type { SceneLine } from '../../scene/scene.ts'

const STEP = 6
/** Gap between a line and what stands beside it. */
const BESIDE = 2

/** Lists boxes of a size on a line, or on either side of it: longest run first, from its middle outwards. */
export function* listBoxesAlong({ points }: Pick<SceneLine, 'points'>, size: Size, on: boolean): Iterable<Box> {
  const runs = points
    .slice(1)
    .map((to, index) => ({ from: points[index]!, to, length: distance(points[index]!, to) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  for (const { from, to, length } of runs) {
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
    const away = on ? 0 : (Math.abs(uy) * size.width + Math.abs(ux) * size.height) / 2 + BESIDE
    for (const along of listStops(length)) {
      const [x, y] = [from.x + ux * along - size.width / 2, from.y + uy * along - size.height / 2]
      yield { x: x - uy * away, y: y + ux * away, ...size }
      if (!on) yield { x: x + uy * away, y: y - ux * away, ...size }
    }
  }
}

function* listStops(length: number): Generator<number> {
  yield length / 2
  for (let away = STEP; away < length / 2 - STEP / 2; away += STEP) {
    yield length / 2 - away
    yield length / 2 + away
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
