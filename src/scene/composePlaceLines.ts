import type { Dataset, Point } from '../model/dataset.ts'
import type { Arrangement } from './arrangement.ts'
import type { Box } from './geometry.ts'
import { borderToward, centreOf } from './geometry.ts'
import { getLineLook } from './look/lineLook.ts'
import type { Palette } from './look/palette.ts'
import type { SceneLine } from './scene.ts'
import type { SpotId } from './structure/bundleRelations.ts'

/** How far left of a list its bracket runs: inside the frame, beside the actors. */
const BESIDE = 5
const ALIGNED = 24

/** Lines for what is told by place: they are drawn only where such a relation stands out, on a path above all. */
export function composePlaceLines(
  dataset: Dataset,
  arrangement: Arrangement,
  palette: Palette,
  shown: ReadonlySet<SpotId>,
): SceneLine[] {
  return [...arrangement.toldByPlace].flatMap((id): SceneLine[] => {
    const relation = dataset.relations.get(id)!
    const [from, to] = [arrangement.spotOf.get(relation.source), arrangement.spotOf.get(relation.target)]
    if (!from || !to || from === to || !shown.has(from) || !shown.has(to)) return []
    const look = getLineLook(0, relation.status, palette)
    return [
      {
        ...look,
        id: `place:${id}`,
        bundle: `place:${id}`,
        relations: [id],
        from,
        to,
        points: bracket(arrangement.spots.get(from)!.box, arrangement.spots.get(to)!.box),
        startMark: 'none',
        endMark: look.mark,
      },
    ]
  })
}

/** Down the side of the list in which both stand, or else straight. */
function bracket(from: Box, to: Box): Point[] {
  const [a, b] = [centreOf(from), centreOf(to)]
  if (Math.abs(from.x - to.x) > ALIGNED) return [borderToward(from, b), borderToward(to, a)]
  const x = Math.min(from.x, to.x) - BESIDE
  return [
    { x: from.x, y: a.y },
    { x, y: a.y },
    { x, y: b.y },
    { x: to.x, y: b.y },
  ]
}
