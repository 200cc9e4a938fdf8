import type { Core } from 'cytoscape'
import { LEAST_ZOOM, MOST_ZOOM } from '../scene/camera.ts'

/** Relative zoom per px of wheel movement: a swipe of 360 px does not quite double it. */
const PER_PX = 0.0017
/** A trackpad pinch arrives as a wheel event with Ctrl and deltas about six times as small. */
const PER_PX_PINCHED = 0.01
/** The limit for one event, such as the notch of a mouse wheel. */
const MOST_AT_ONCE = 0.17
/** Px per unit of a wheel that counts px, lines or pages. */
const PX_OF_MODE = [1, 33, 400]

/** The zoom factor for a wheel event. */
export function measureWheel({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const growth = -deltaY * (PX_OF_MODE[deltaMode] ?? 1) * (ctrlKey ? PER_PX_PINCHED : PER_PX)
  return Math.exp(Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, growth)))
}

/** Zooms about the pointer. Replaces Cytoscape's own wheel zoom, whose steps are too large. */
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
