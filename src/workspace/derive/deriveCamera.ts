import { leastOf } from '../../base/extremes.ts'
import { memoiseFor } from '../../base/memoise.ts'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { Camera, Viewport } from '../../scene/camera.ts'
import { bringIntoView, fitCamera, fits } from '../../scene/camera.ts'
import type { Box } from '../../scene/geometry.ts'
import { boundsOf } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { toSpotId } from '../../scene/structure/listTies.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveViewport } from './deriveViewport.ts'

/** The least height of a name on the screen, in px, after fitting the camera. */
const LEGIBLE = 11

/**
 * The camera that shows the whole drawn answer, or else everything, with the selection in view, beside the panels.
 * Where names would be too small to read, it shows as much as it can. `null` while there is nothing to show.
 */
export function deriveCamera(state: WorkspaceState): Camera | null {
  const { arrangement } = state
  const viewport = deriveViewport(state)
  if (!arrangement || !viewport) return null
  const least = leastZoom(listSizes(arrangement))
  const answer = deriveDrawnAnswer(state)
  const drawn = answer && boxAround(arrangement, answer.actors, answer.relations)
  // A matrix is fitted from the side on which its names stand.
  const camera = drawn
    ? fitCamera(drawn, viewport, least)
    : fitCamera(arrangement.bounds, viewport, least, arrangement.matrix?.start)
  const selected = boxAround(arrangement, listSelected(state))
  return selected ? bringIntoView(camera, selected, viewport, least) : camera
}

/** Moves a camera as little as possible to show the drawn answer or the selection. */
export function followLookedAt(state: WorkspaceState, camera: Camera): Camera {
  const { arrangement } = state
  const viewport = deriveViewport(state)
  if (!arrangement || !viewport) return camera
  const answer = deriveDrawnAnswer(state)
  const box = answer
    ? boxAround(arrangement, answer.actors, answer.relations)
    : boxAround(arrangement, listSelected(state))
  return box ? bringIntoView(camera, box, viewport, leastZoom(listSizes(arrangement))) : camera
}

/** The selected actors, or else the ends of the selected relations. */
function listSelected({ dataset, view: { selection } }: WorkspaceState): readonly ActorId[] {
  if (selection.actors.length > 0) return selection.actors
  const relations = selection.relations.flatMap((id) => dataset?.relations.get(id) ?? [])
  return relations.flatMap(({ source, target }) => [source, target])
}

/** The camera that shows a whole ribbon, or its beginning where its names would be too small to read. */
export function fitRibbon({ bounds, actors }: Scene, viewport: Viewport): Camera {
  return fitCamera(bounds, viewport, leastZoom(actors.map(({ text }) => text.size)), 'left')
}

/**
 * Whether the answer is drawn as a ribbon: because that was chosen, or because it could not be read in place, as in a
 * matrix, where no path can.
 */
export function isRibbon(state: WorkspaceState): boolean {
  const { arrangement, view } = state
  const answer = deriveDrawnAnswer(state)
  if (!answer || answer.paths.length === 0 || answer.steps || view.answerForm === 'place') return false
  if (view.answerForm === 'ribbon') return true
  if (arrangement?.matrix) return true
  const viewport = deriveViewport(state)
  const box = arrangement && boxAround(arrangement, answer.actors, answer.relations)
  return Boolean(viewport && box && !fits(box, viewport, leastZoom(listSizes(arrangement!))))
}

function leastZoom(sizes: readonly number[]): number {
  return sizes.length > 0 ? LEGIBLE / leastOf(sizes) : 1
}

const listSizes = memoiseFor(({ spots }: Arrangement) => [
  ...new Set([...spots.values()].map(({ label }) => label.size)),
])

/** Finds the box around actors and the lines of relations. */
function boxAround(
  { spots, wires }: Arrangement,
  actors: Iterable<ActorId>,
  relations: ReadonlySet<RelationId> = new Set(),
): Box | null {
  const boxes = [...actors].flatMap((actor) => spots.get(toSpotId(actor))?.box ?? [])
  const points = wires
    .filter(({ tie }) => tie.relations.some(({ id }) => relations.has(id)))
    .flatMap(({ points }) => points)
    .map((point) => ({ ...point, width: 0, height: 0 }))
  return boxes.length > 0 ? boundsOf([...boxes, ...points]) : null
}
