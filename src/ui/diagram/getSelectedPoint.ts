import type { Point } from '../../model/dataset.ts'
import type { Camera } from '../../scene/camera.ts'
import { toPan } from '../../scene/camera.ts'
import type { Box } from '../../scene/geometry.ts'
import { centreOf } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

/** Where the selection is on the page, if it is visible; otherwise the middle of the diagram. */
export function getSelectedPoint(state: WorkspaceState, scene: Scene | null, camera: Camera, surface: Box): Point {
  const [actor] = state.view.selection.actors
  const relation = state.dataset?.relations.get(state.view.selection.relations[0]!)
  const sought = new Set(actor ? [actor] : [relation?.source, relation?.target])
  const boxes = scene?.actors.filter((one) => sought.has(one.actor)) ?? []
  if (boxes.length === 0) return centreOf(surface)
  const pan = toPan(camera, surface)
  const middles = boxes.map(({ box }) => centreOf(box))
  const along = (axis: 'x' | 'y') => middles.reduce((sum, point) => sum + point[axis], 0) / middles.length
  const keep = (at: number, low: number, length: number) => Math.max(low, Math.min(at, low + length))
  return {
    x: keep(surface.x + pan.x + along('x') * camera.zoom, surface.x, surface.width),
    y: keep(surface.y + pan.y + along('y') * camera.zoom, surface.y, surface.height),
  }
}
