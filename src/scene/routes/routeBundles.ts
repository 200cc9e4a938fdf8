import type { Box } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'
import type { CampOutline } from '../layouts/layout.ts'
import type { Bundle, SpotId } from '../structure/bundleRelations.ts'
import { createGridRound } from './grid.ts'
import type { Routes } from './route.ts'
import { routeOrthogonal } from './routeOrthogonal.ts'
import { routeStraight } from './routeStraight.ts'

/** Up to this many lines are led along the grid; beyond, the grid would be full and the search long. */
const MOST_ORTHOGONAL = 320
/** Likewise up to this size of the whole, in square px: an actor may have been put very far away. */
const LARGEST = 5000 * 5000

/** Finds the ways of all bundles round the actors that are not their ends. */
export function routeBundles(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<SpotId, Box>,
  outlines: readonly CampOutline[],
  routing: 'orthogonal' | 'straight',
): Routes {
  const nets = bundles.map(({ id, hub, members }) => ({ id, hub, members }))
  const { width, height } = boundsOf(boxes.values())
  if (routing === 'straight' || nets.length > MOST_ORTHOGONAL || width * height > LARGEST)
    return routeStraight(nets, boxes)
  return routeOrthogonal(nets, boxes, createGridRound(boxes, outlines))
}
