import type { ActorId, Point } from '../model/dataset.ts'
import type { Camera, Viewport } from '../scene/camera.ts'
import type { Scene } from '../scene/scene.ts'
import type { PointerTarget } from '../workspace/workspaceState.ts'

/** What people do in the diagram, in the words of the model. Points `at` are px from the left upper corner of the page. */
export type CanvasIntent =
  | { readonly kind: 'select'; readonly target: PointerTarget | null; readonly extend: boolean }
  | { readonly kind: 'open'; readonly target: PointerTarget }
  | { readonly kind: 'menu'; readonly target: PointerTarget | null; readonly at: Point }
  | { readonly kind: 'hover'; readonly target: PointerTarget | null; readonly at: Point }
  | { readonly kind: 'select-box'; readonly actors: readonly ActorId[]; readonly extend: boolean }
  | { readonly kind: 'move'; readonly positions: ReadonlyMap<ActorId, Point> }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'resize'; readonly surface: Pick<Viewport, 'width' | 'height'> }

/** The drawing surface: it draws scenes and reports what people do, and decides nothing. */
export interface Canvas {
  /** `isMovable`: whether its actors can be dragged. */
  readonly show: (scene: Scene, isMovable: boolean) => void
  /** Draws a part of the scene over the rest, which turns pale; `null` shows the whole again. Cost: the part's size. */
  readonly highlight: (part: Scene | null) => void
  readonly look: (camera: Camera) => void
  readonly viewport: () => Pick<Viewport, 'width' | 'height'>
  readonly destroy: () => void
}
