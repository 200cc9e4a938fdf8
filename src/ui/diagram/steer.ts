import { LEAST_ZOOM, MOST_ZOOM } from '../../scene/camera.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveCamera } from '../../workspace/derive/deriveCamera.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { getSelectedPoint } from './getSelectedPoint.ts'
import { openMenuAt } from './openMenuAt.ts'

/** What the controls and the keyboard ask of the camera, and what only who knows it can do. */
export type Steering =
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'menu' }

const EVENT = 'throughline:steer'

/** Asks whichever diagram is on the screen to move its camera. */
export function askToSteer(steering: Steering): void {
  dispatchEvent(new CustomEvent<Steering>(EVENT, { detail: steering }))
}

/** Moves the camera when asked to, or opens the menu at what is selected. Gives back what stops it. */
export function steer(workspace: Workspace, connection: CanvasConnection, surface: Element): () => void {
  const onSteer = (event: Event) => {
    const { detail } = event as CustomEvent<Steering>
    if (detail.kind === 'fit') {
      // The camera itself and not `null`: it is to be looked at anew though what is looked at is the same.
      workspace.run(changeView({ camera: deriveCamera(workspace.getState()) }))
      workspace.run(changeView({ camera: null }))
      return
    }
    const camera = connection.camera()
    if (detail.kind === 'menu') {
      const at = getSelectedPoint(workspace.getState(), connection.scene(), camera, surface.getBoundingClientRect())
      openMenuAt(workspace, at)
      return
    }
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom * detail.by))
    workspace.run(changeView({ camera: { ...camera, zoom } }))
  }
  addEventListener(EVENT, onSteer)
  return () => removeEventListener(EVENT, onSteer)
}
