import type { Canvas } from '../../canvas/canvas.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { Camera } from '../../scene/camera.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveCamera, fitRibbon, followLookedAt, isRibbon } from '../../workspace/derive/deriveCamera.ts'
import { deriveDrawnAnswer } from '../../workspace/derive/deriveDrawnAnswer.ts'
import { deriveHighlightedScene, deriveScene } from '../../workspace/derive/deriveScene.ts'
import { deriveViewport } from '../../workspace/derive/deriveViewport.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

export interface CanvasConnection {
  readonly camera: () => Camera
  /** What is drawn now. */
  readonly scene: () => Scene | null
  readonly disconnect: () => void
}

/**
 * Lets the canvas show what the workspace says; scenes pass by React. The camera follows what is looked at when that
 * changes or when panels and window leave it another place, and else stays where it is.
 */
export function connectCanvas(workspace: Workspace, canvas: Canvas, words: Catalogue): CanvasConnection {
  let shown: Scene | null = null
  let part: Scene | null = null
  let arrangement: Arrangement | null = null
  let aim: readonly unknown[] = []
  let camera: Camera = { x: 0, y: 0, zoom: 1 }

  let deriveRibbon: typeof import('../../workspace/derive/deriveRibbon.ts')['deriveRibbon'] | null = null

  const look = (next: Camera) => {
    if (next === camera) return
    camera = next
    canvas.look(next)
  }
  const show = (scene: Scene | null, nextPart: Scene | null, isMovable: boolean) => {
    if (scene && scene !== shown) canvas.show(scene, isMovable)
    shown = scene ?? shown
    if (nextPart !== part) canvas.highlight(nextPart)
    part = nextPart
  }
  const update = () => {
    const state = workspace.getState()
    if (!deriveRibbon && isRibbon(state)) {
      void import('../../workspace/derive/deriveRibbon.ts').then((loaded) => {
        deriveRibbon = loaded.deriveRibbon
        update()
      })
    }
    const ribbon = deriveRibbon?.(state, { step: words.diagram.ribbonStep }) ?? null
    if (ribbon) show(ribbon, null, false)
    else
      show(deriveScene(state, words.diagram), deriveHighlightedScene(state, words.diagram), !state.arrangement?.matrix)
    const nextAim = ribbon ? [ribbon, deriveViewport(state)] : listAims(state)
    const isNew = nextAim.length !== aim.length || nextAim.some((one, index) => one !== aim[index])
    const isMoved = state.arrangement !== arrangement
    const isFirst = isMoved && arrangement === null
    aim = nextAim
    arrangement = state.arrangement
    if (ribbon) {
      if (isNew) look(fitRibbon(ribbon, deriveViewport(state)!))
      return
    }
    const own = state.view.camera
    if (!own) {
      if (isNew || isMoved) look(aimCamera(state, isNew, camera))
    } else if (isFirst || (own !== camera && !isNew)) look(own)
    else if (isNew || isMoved) {
      // What a person has chosen to look at is a part of the view, and so is what it takes to show the rest.
      look(followLookedAt(state, own))
      if (camera !== own) workspace.run(changeView({ camera }))
    }
  }
  const stop = workspace.follow(update)
  update()
  return { camera: () => camera, scene: () => shown, disconnect: stop }
}

/** What is opened within a level makes room for itself without moving the camera, unless it is looked at. */
function aimCamera(state: WorkspaceState, isNew: boolean, camera: Camera): Camera {
  return isNew ? (deriveCamera(state) ?? camera) : followLookedAt(state, camera)
}

/** What decides where the camera looks of itself. */
function listAims(state: WorkspaceState): readonly unknown[] {
  const { view, dataset, arrangement } = state
  const { layout, level, names, centre, selection } = view
  return [
    ...[dataset, arrangement !== null, layout, level, names, centre],
    ...[deriveDrawnAnswer(state), selection, deriveViewport(state)],
  ]
}
