import { expect, test } from 'vitest'
import type { Canvas } from '../../../src/canvas/canvas.ts'
import { getViewport } from '../../../src/ui/diagram/connectCanvas.ts'
import type { Preferences } from '../../../src/workspace/workspaceState.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'

function insetsOf(width: number, height: number, preferences: Partial<Preferences>) {
  const canvas = { viewport: () => ({ width, height }) } as Canvas
  const state = { ...INITIAL_STATE, preferences: { ...INITIAL_STATE.preferences, ...preferences } }
  return getViewport(canvas, state).insets
}

test('a wide window leaves the diagram what the panels beside it do not take', () => {
  const [both, none] = [
    insetsOf(1440, 852, { leftOpen: true, rightOpen: true }),
    insetsOf(1440, 852, { leftOpen: false, rightOpen: false }),
  ]
  expect(both.left).toBeGreaterThan(200)
  expect(both.right).toBeGreaterThan(300)
  expect([none.left, none.right]).toEqual([0, 0])
})

test('on a phone a sheet leaves the diagram what is above it, whichever side it is of', () => {
  const closed = insetsOf(390, 752, { leftOpen: false, rightOpen: false })
  for (const open of [{ leftOpen: true }, { rightOpen: true }]) {
    const insets = insetsOf(390, 752, { leftOpen: false, rightOpen: false, ...open })
    expect([insets.left, insets.right]).toEqual([0, 0])
    expect(insets.bottom).toBeGreaterThan(500)
    expect(752 - insets.bottom).toBeGreaterThan(200)
  }
  expect(closed.bottom).toBeLessThan(120)
})
