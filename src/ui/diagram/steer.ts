import type { Canvas } from '../../canvas/canvas.ts'
import { fitCamera, LEAST_ZOOM, MOST_ZOOM } from '../../scene/camera.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { bringIntoView, getViewport } from './connectCanvas.ts'

/** What the controls and the keyboard ask of the camera. */
export type Steering = { readonly kind: 'zoom'; readonly by: number } | { readonly kind: 'fit' }

const EVENT = 'throughline:steer'

/** Asks whichever diagram is on the screen to move its camera. */
export function askToSteer(steering: Steering): void {
  dispatchEvent(new CustomEvent<Steering>(EVENT, { detail: steering }))
}

/** Moves the camera when asked to, and follows a selected actor that is out of view. Gives back what stops it. */
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
    const { selection } = state.view
    // An actor that was folded away is looked for once it has a place; where a link has the camera, it stays.
    const moved = before.arrangement !== null && state.arrangement !== before.arrangement
    const chosen = before.arrangement !== null && selection !== before.view.selection
    if (!(moved || chosen) || selection.actors.length !== 1 || !state.arrangement) return
    const spot = state.arrangement.spotOf.get(selection.actors[0]!)
    const box = spot && state.arrangement.spots.get(spot)?.box
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
