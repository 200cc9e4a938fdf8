import type { Canvas } from '../../canvas/canvas.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { Camera } from '../../scene/camera.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveBasis } from '../../workspace/derive/deriveBasis.ts'
import { deriveCamera, fitRibbon, followLookedAt, isRibbon } from '../../workspace/derive/deriveCamera.ts'
import { deriveDrawnAnswer } from '../../workspace/derive/deriveDrawnAnswer.ts'
import { deriveHighlightedScene, deriveScene } from '../../workspace/derive/deriveScene.ts'
import { deriveViewport } from '../../workspace/derive/deriveViewport.ts'
import type { Selection } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

export interface CanvasConnection {
  readonly camera: () => Camera
  /** The current scene. */
  readonly scene: () => Scene | null
  /** Calls when the camera or the scene becomes another one. Gives a function that stops it. */
  readonly follow: (listener: () => void) => () => void
  readonly disconnect: () => void
}

/**
 * Keeps the canvas in step with the workspace. Scenes bypass React. The camera moves only if its target or the free
 * area of the window changes.
 */
export function connectCanvas(workspace: Workspace, canvas: Canvas, words: Catalogue): CanvasConnection {
  let shown: Scene | null = null
  let part: Scene | null = null
  let arrangement: Arrangement | null = null
  let aim: readonly unknown[] = []
  let selection: Selection | null = null
  let camera: Camera = { x: 0, y: 0, zoom: 1 }
  // A stable object, because ribbons are memoised by it.
  const ribbonWords = { step: words.diagram.ribbonStep }

  let deriveRibbon: typeof import('../../workspace/derive/deriveRibbon.ts')['deriveRibbon'] | null = null
  let deriveComparisonScenes:
    | typeof import('../../workspace/derive/deriveComparisonScenes.ts')['deriveComparisonScenes']
    | null = null

  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const look = (next: Camera) => {
    if (next === camera) return
    camera = next
    canvas.look(next)
    tell()
  }
  const show = (scene: Scene | null, nextPart: Scene | null, isMovable: boolean) => {
    const isOther = scene !== null && scene !== shown
    if (isOther) canvas.show(scene, isMovable)
    shown = scene ?? shown
    if (isOther) tell()
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
    if (!deriveComparisonScenes && state.shownComparison) {
      void import('../../workspace/derive/deriveComparisonScenes.ts').then((loaded) => {
        deriveComparisonScenes = loaded.deriveComparisonScenes
        update()
      })
    }
    const both = deriveComparisonScenes?.(state)
    const ribbon = both ? null : (deriveRibbon?.(state, ribbonWords) ?? null)
    if (both) show(both.whole, both.marked, false)
    else if (ribbon) show(ribbon, null, false)
    else show(deriveScene(state), deriveHighlightedScene(state), !state.arrangement?.matrix)
    const nextAim = ribbon ? [ribbon, deriveViewport(state)] : listAims(state)
    const isNew = nextAim.length !== aim.length || nextAim.some((one, index) => one !== aim[index])
    const isMoved = state.arrangement !== arrangement || state.view.selection !== selection
    const isFirst = arrangement === null && state.arrangement !== null
    aim = nextAim
    arrangement = state.arrangement
    selection = state.view.selection
    if (ribbon) {
      if (isNew) look(fitRibbon(ribbon, deriveViewport(state)!))
      return
    }
    const own = state.view.camera
    const isChanged = isNew || isMoved
    // Most changes, such as hovering, do not affect the camera.
    if (!isChanged && (!own || own === camera)) return
    const aimed = own ?? deriveCamera(state)
    if (!aimed) return
    if (isFirst || (own ? !isChanged : isNew)) look(aimed)
    else {
      look(followLookedAt(state, own ?? camera))
      // The camera is part of the view unless it is where it would be by default.
      if (!isSameCamera(camera, aimed)) workspace.run(changeView({ camera }))
    }
  }
  const stop = workspace.follow(update)
  update()
  return {
    camera: () => camera,
    scene: () => shown,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    disconnect: stop,
  }
}

function isSameCamera(one: Camera, other: Camera): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom
}

/** What determines the default camera. A selection inside it moves the camera only as far as needed. */
function listAims(state: WorkspaceState): readonly unknown[] {
  const { view, arrangement } = state
  const { layout, level, names } = view
  return [
    ...[deriveBasis(state), arrangement !== null, layout, level, names],
    ...[deriveDrawnAnswer(state), deriveViewport(state)],
  ]
}
