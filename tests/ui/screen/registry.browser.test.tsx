import { expect, test } from 'vitest'
import type { Canvas } from '../../../src/canvas/canvas.ts'
import { SCREEN_PARTS } from '../../../src/ui/screen/registry.ts'
import { SCREENS } from '../../../src/workspace/view.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const CANVAS: Canvas = {
  show: () => {},
  highlight: () => {},
  look: () => {},
  viewport: () => ({ width: innerWidth, height: innerHeight }),
  destroy: () => {},
}

test.each(SCREENS)('%s has a place where keys work, and it takes the focus', async (screen) => {
  const { Part, focus } = SCREEN_PARTS[screen]
  await renderInWorkspace(<Part />, { view: { screen }, ports: { createCanvas: () => CANVAS } })
  await expect.poll(() => document.querySelector(focus)).not.toBeNull()
  const place = document.querySelector<HTMLElement>(focus)!
  place.focus()
  expect(document.activeElement).toBe(place)
})
