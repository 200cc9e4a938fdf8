import { expect, test } from 'vitest'
import { measureWheel } from '../../src/canvas/followWheel.ts'

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => measureWheel({ deltaY, deltaMode, ctrlKey })

test('measureWheel grows by 10 to 20 % for a notch of a mouse, however a browser counts it', () => {
  for (const notch of [turn(-100), turn(-120), turn(-150), turn(-3, 1), turn(-1, 2)]) {
    expect(notch).toBeGreaterThanOrEqual(1.1)
    expect(notch).toBeLessThanOrEqual(1.2)
  }
})

test('measureWheel at most doubles over a swipe of 360 px, in whatever pieces it comes', () => {
  for (const piece of [1, 4, 12, 40, 90, 360]) {
    const whole = turn(-piece) ** (360 / piece)
    expect(whole).toBeLessThanOrEqual(2)
    expect(whole).toBeGreaterThan(1)
  }
})

test('measureWheel takes back what it gave when the wheel turns back', () => {
  for (const delta of [3, 100, 5000]) expect(turn(delta) * turn(-delta)).toBeCloseTo(1, 12)
})
