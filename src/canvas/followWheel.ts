import type { Core } from 'cytoscape'
import { LEAST_ZOOM, MOST_ZOOM } from '../scene/camera.ts'

/** The share by which the zoom grows with each px that a wheel turns: a swipe of 360 px does not quite double it. */
const PER_PX = 0.0017
/** A pinch on a trackpad comes as a wheel with Ctrl, in px about six times as small. */
const PER_PX_PINCHED = 0.01
/** However far it turns at once, as the notch of a mouse does. */
const MOST_AT_ONCE = 0.17
/** Where a wheel counts lines or pages. */
const PX_OF_MODE = [1, 33, 400]

/** By how much a turn of the wheel multiplies the zoom. */
export function measureWheel({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const growth = -deltaY * (PX_OF_MODE[deltaMode] ?? 1) * (ctrlKey ? PER_PX_PINCHED : PER_PX)
  return Math.exp(Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, growth)))
}

/** Zooms about the pointer when a wheel turns, in place of Cytoscape, whose steps are too large. */
export function followWheel(container: HTMLElement, cy: Core): void {
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
      const { left, top } = container.getBoundingClientRect()
      const level = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, cy.zoom() * measureWheel(event)))
      cy.zoom({ level, renderedPosition: { x: event.clientX - left, y: event.clientY - top } })
    },
    { capture: true, passive: false },
  )
}
