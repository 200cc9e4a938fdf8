import type { Box } from './geometry.ts'
import { centreOf, grow } from './geometry.ts'

/**
 * What part of the scene is visible: the scene point in the middle of the view, and the number of screen px per scene
 * px.
 */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The window onto the scene, in screen px. Panels may cover its edges. */
export interface Viewport {
  readonly width: number
  readonly height: number
  readonly insets: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

export const LEAST_ZOOM = 0.05
export const MOST_ZOOM = 4
const CLOSEST_FIT = 1.25
const MARGIN = 12

/** Which part of an oversized box to show: its middle, or its upper left or right corner. */
type Start = 'middle' | 'left' | 'right'

/**
 * The camera that shows a whole box in the area that panels leave free, between `least` and a quarter above life size.
 * An oversized box is shown from its middle or from an upper corner.
 */
export function fitCamera(box: Box, viewport: Viewport, least = LEAST_ZOOM, from: Start = 'middle'): Camera {
  const { insets } = viewport
  const zoom = Math.max(LEAST_ZOOM, Math.min(CLOSEST_FIT, Math.max(least, zoomToFit(box, viewport))))
  const middle = centreOf(from === 'middle' ? box : cut(box, viewport, zoom, from))
  return {
    x: middle.x - (insets.left - insets.right) / 2 / zoom,
    y: middle.y - (insets.top - insets.bottom) / 2 / zoom,
    zoom,
  }
}

/** Tells whether a whole box fits into the free area at a zoom. */
export function fits(box: Box, viewport: Viewport, zoom: number): boolean {
  return zoomToFit(box, viewport) >= zoom
}

/** The part of a box that is visible at a zoom with one of its upper corners in view. */
function cut(box: Box, viewport: Viewport, zoom: number, from: Start): Box {
  const free = measureFree(viewport)
  const width = Math.min(box.width, free.width / zoom)
  const x = from === 'right' ? box.x + box.width - width : box.x
  return { x, y: box.y, width, height: Math.min(box.height, free.height / zoom) }
}

function zoomToFit(box: Box, viewport: Viewport): number {
  const free = measureFree(viewport)
  return Math.min(free.width / Math.max(1, box.width), free.height / Math.max(1, box.height))
}

/** The area that panels leave free, minus a margin. */
function measureFree({ width, height, insets }: Viewport): { width: number; height: number } {
  return {
    width: Math.max(1, width - insets.left - insets.right - 2 * MARGIN),
    height: Math.max(1, height - insets.top - insets.bottom - 2 * MARGIN),
  }
}

/**
 * Moves the camera as little as possible to bring a box into view. Zooms out if the box is too large, but not below
 * `least`. Gives the same camera if the box is in view.
 */
export function bringIntoView(camera: Camera, box: Box, viewport: Viewport, least = LEAST_ZOOM): Camera {
  const { width, height, insets } = viewport
  const margin = 24
  const whole = fitCamera(grow(box, margin / camera.zoom), viewport, Math.min(least, camera.zoom))
  if (whole.zoom < Math.min(camera.zoom, CLOSEST_FIT)) return whole
  const left = (box.x - camera.x) * camera.zoom + width / 2
  const top = (box.y - camera.y) * camera.zoom + height / 2
  const dx = shift(left, box.width * camera.zoom, insets.left + margin, width - insets.right - margin)
  const dy = shift(top, box.height * camera.zoom, insets.top + margin, height - insets.bottom - margin)
  return dx === 0 && dy === 0 ? camera : { ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom }
}

function shift(start: number, length: number, low: number, high: number): number {
  if (start < low) return start - low
  return start + length > high ? Math.min(start + length - high, start - low) : 0
}

/** The origin of the scene in window coordinates. */
export function toPan(
  { x, y, zoom }: Camera,
  { width, height }: Pick<Viewport, 'width' | 'height'>,
): { x: number; y: number } {
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom }
}

/** The camera that has the origin of the scene at a point of the window. */
export function fromPan(
  pan: { x: number; y: number },
  zoom: number,
  { width, height }: Pick<Viewport, 'width' | 'height'>,
): Camera {
  return { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom, zoom }
}
