import type { Canvas } from '../../canvas/canvas.ts'
import { bringIntoView, fitCamera, LEAST_ZOOM, MOST_ZOOM } from '../../scene/camera.ts'
import type { Box } from '../../scene/geometry.ts'
import { boundsOf } from '../../scene/geometry.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { getViewport } from './connectCanvas.ts'

/** What the controls and the keyboard ask of the camera. */
export type Steering = { readonly kind: 'zoom'; readonly by: number } | { readonly kind: 'fit' }

const EVENT = 'throughline:steer'

/** Asks whichever diagram is on the screen to move its camera. */
export function askToSteer(steering: Steering): void {
  dispatchEvent(new CustomEvent<Steering>(EVENT, { detail: steering }))
}

/** Moves the camera when asked to, and follows a path that is shown, or a selected actor, that is out of view. Gives back what stops it. */
export function steer(workspace: Workspace, canvas: Canvas, connection: CanvasConnection): () => void {
  const onSteer = (event: Event) => {
    const { detail } = event as CustomEvent<Steering>
    const camera = connection.camera()
    if (detail.kind === 'fit') {
      const { arrangement } = workspace.getState()
      if (arrangement)
        workspace.run(changeView({ camera: fitCamera(arrangement.bounds, getViewport(canvas, workspace.getState())) }))
    } else {
      const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom * detail.by))
      workspace.run(changeView({ camera: { ...camera, zoom } }))
    }
  }
  addEventListener(EVENT, onSteer)
  const stop = workspace.follow((state, before) => {
    const { path, selection } = state.view
    // What was folded away is looked for once it has a place; where a link has the camera, it stays.
    const moved = before.arrangement !== null && state.arrangement !== before.arrangement
    const chosen = before.arrangement !== null && (selection !== before.view.selection || path !== before.view.path)
    const box = moved || chosen ? findBox(state) : undefined
    if (!box) return
    const camera = connection.camera()
    const next = bringIntoView(camera, box, getViewport(canvas, state))
    if (next !== camera) workspace.run(changeView({ camera: next }))
  })
  return () => {
    removeEventListener(EVENT, onSteer)
    stop()
  }
}

/** The box round the actors of the path that is shown, else round the one that is selected. */
function findBox({ dataset, view, arrangement }: WorkspaceState): Box | undefined {
  if (!arrangement || (!view.path && view.selection.actors.length !== 1)) return undefined
  const relations = (view.path ?? []).flatMap((id) => dataset?.relations.get(id) ?? [])
  const actors = view.path ? relations.flatMap(({ source, target }) => [source, target]) : view.selection.actors
  const spots = actors.flatMap((actor) => arrangement.spotOf.get(actor) ?? [])
  const boxes = spots.flatMap((spot) => arrangement.spots.get(spot)?.box ?? [])
  return boxes.length > 0 ? boundsOf(boxes) : undefined
}
