import type { Box } from '../geometry.ts'
import { overlap } from '../geometry.ts'
import type { Bundle } from '../structure/bundleRelations.ts'
import type { Routes } from './route.ts'

const WIDTH = 28
const HEIGHT = 16
const STEP = 8

/**
 * Finds a free place on each line that stands for several relations or for a doubtful one: on the longest run first,
 * near its middle, off every actor, heading and other label. A line without room has no entry.
 */
export function placeLineLabels(
  bundles: readonly Bundle[],
  routes: Routes,
  obstacles: readonly Box[],
): ReadonlyMap<string, Box> {
  const taken: Box[] = [...obstacles]
  const places = new Map<string, Box>()
  for (const bundle of bundles) {
    if (bundle.relations.length < 2 && bundle.relations[0]!.status === 'actual') continue
    const points = routes.get(bundle.id)?.[0]?.points ?? []
    const place = candidates(points).find((box) => !taken.some((other) => overlap(box, other)))
    if (!place) continue
    taken.push(place)
    places.set(bundle.id, place)
  }
  return places
}

function candidates(points: readonly { readonly x: number; readonly y: number }[]): Box[] {
  const runs = points.slice(1).map((to, index) => ({
    from: points[index]!,
    to,
    length: Math.hypot(to.x - points[index]!.x, to.y - points[index]!.y),
  }))
  return runs
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to, length }) =>
      offsets(length).map((along) => {
        const t = along / length
        const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t]
        return { x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT }
      }),
    )
}

/** Distances along a run: its middle, then further and further to both sides. */
function offsets(length: number): number[] {
  const all = [length / 2]
  for (let away = STEP; away < length / 2 - STEP; away += STEP) all.push(length / 2 - away, length / 2 + away)
  return length < 2 * STEP ? [] : all
}
