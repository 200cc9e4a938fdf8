import type { ActorId, Point } from '../model/dataset.ts'
import type { Camera, Viewport } from '../scene/camera.ts'
import type { Scene } from '../scene/scene.ts'
import type { PointerTarget } from '../workspace/workspaceState.ts'

/** User gestures in the diagram, in the terms of the model. `at` is in px from the upper left corner of the page. */
export type CanvasIntent =
  | { readonly kind: 'select'; readonly target: PointerTarget | null; readonly extend: boolean }
  | { readonly kind: 'open'; readonly target: PointerTarget }
  /** A double click beside everything; `at` is in the scene. */
  | { readonly kind: 'begin'; readonly at: Point }
  | { readonly kind: 'menu'; readonly target: PointerTarget | null; readonly at: Point }
  | { readonly kind: 'hover'; readonly target: PointerTarget | null; readonly at: Point }
  | { readonly kind: 'select-box'; readonly actors: readonly ActorId[]; readonly extend: boolean }
  | { readonly kind: 'move'; readonly positions: ReadonlyMap<ActorId, Point> }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'resize'; readonly surface: Pick<Viewport, 'width' | 'height'> }

/** The drawing surface. It draws scenes, reports gestures, and decides nothing. */
export interface Canvas {
  /** `isMovable`: whether actors can be dragged. */
  readonly show: (scene: Scene, isMovable: boolean) => void
  /** Draws a part of the scene on top and dims the rest; `null` ends that. The cost depends on the size of the part. */
  readonly highlight: (part: Scene | null) => void
  readonly look: (camera: Camera) => void
  readonly viewport: () => Pick<Viewport, 'width' | 'height'>
  readonly destroy: () => void
}
