import type { Point } from '../../model/dataset.ts'
import type { Camera, Viewport } from '../../scene/camera.ts'
import { toPan } from '../../scene/camera.ts'

/** What of the scene is seen where on the surface. */
export interface SurfaceFrame {
  readonly camera: Camera
  readonly surface: Pick<Viewport, 'width' | 'height'>
}

/** Where a point of the scene is on the surface, in px. */
export function toScreen(point: Point, { camera, surface }: SurfaceFrame): Point {
  const pan = toPan(camera, surface)
  return { x: point.x * camera.zoom + pan.x, y: point.y * camera.zoom + pan.y }
}

/** Where a point of the surface is in the scene. */
export function fromScreen(point: Point, { camera, surface }: SurfaceFrame): Point {
  const pan = toPan(camera, surface)
  return { x: (point.x - pan.x) / camera.zoom, y: (point.y - pan.y) / camera.zoom }
}

/** The style that puts the middle of an element at a point of the surface. */
export function printMove({ x, y }: Point): string {
  return `translate(${x}px, ${y}px) translate(-50%, -50%)`
}
