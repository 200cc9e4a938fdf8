import type { Canvas } from '../../canvas/canvas.ts'
import type { Arrangement } from '../../scene/arrange.ts'
import type { Camera, Viewport } from '../../scene/camera.ts'
import { fitCamera } from '../../scene/camera.ts'
import type { ComposingWords } from '../../scene/composing.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveHighlightedScene, deriveScene } from '../../workspace/derive/deriveScene.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { isWide } from '../shell/isWide.ts'

const LEFT = 240
const RIGHT = 368
const BOTTOM = 44
const BOTTOM_NARROW = 96
/** What a sheet takes of the height of the window, as the styles have it. */
const SHEET = 0.5
/** What the head of the closed right panel takes of the top. */
const CLOSED_HEAD = 40

export interface CanvasConnection {
  /** Calls after the window has changed its size. */
  readonly resize: () => void
  readonly camera: () => Camera
  readonly disconnect: () => void
}

/** Lets the canvas show what the workspace says; scenes pass by React. */
export function connectCanvas(workspace: Workspace, canvas: Canvas, words: ComposingWords): CanvasConnection {
  let [scene, part]: (Scene | null)[] = [null, null]
  let fitted = ''
  let placed: Arrangement | null = null
  let camera: Camera = { x: 0, y: 0, zoom: 1 }

  const look = (next: Camera) => {
    camera = next
    canvas.look(next)
  }
  const fitWhole = (state: WorkspaceState) => {
    if (scene) look(fitCamera(scene.bounds, getViewport(canvas, state)))
  }
  const update = () => {
    const state = workspace.getState()
    const [nextScene, nextPart] = [deriveScene(state, words), deriveHighlightedScene(state, words)]
    if (nextScene && nextScene !== scene) canvas.show(nextScene)
    scene = nextScene ?? scene
    if (nextPart !== part) canvas.highlight(nextPart)
    part = nextPart
    const { view, arrangement } = state
    if (view.camera && view.camera !== camera) look(view.camera)
    // What was opened anew is fitted anew.
    if (!arrangement) fitted = ''
    if (!arrangement || arrangement === placed) return
    placed = arrangement
    // What is opened within a level makes room for itself without moving the camera.
    const key = [state.dataset?.id, view.layout, view.level, view.names, view.centre].join()
    if (!view.camera && key !== fitted) fitWhole(state)
    fitted = key
  }
  const stop = workspace.follow(update)
  update()
  return {
    resize: () => {
      if (!workspace.getState().view.camera) fitWhole(workspace.getState())
    },
    camera: () => camera,
    disconnect: stop,
  }
}

/** The window onto the diagram, less what the panels cover. */
export function getViewport(canvas: Canvas, { preferences }: WorkspaceState): Viewport {
  const { width, height } = canvas.viewport()
  const wide = isWide()
  const sheet = preferences.leftOpen || preferences.rightOpen
  return {
    width,
    height,
    insets: {
      left: wide && preferences.leftOpen ? LEFT : 0,
      right: wide && preferences.rightOpen ? RIGHT : 0,
      top: wide && preferences.rightOpen ? 0 : CLOSED_HEAD,
      bottom: wide ? BOTTOM : sheet ? innerHeight * SHEET : BOTTOM_NARROW,
    },
  }
}
