import { expect, test } from 'vitest'
import { parsePath } from '../../../src/publish/drawing/parsePath.ts'

test('parsePath makes every place absolute', () => {
  expect(parsePath('M1 2l3 4H0v-1q1 1 2 2z')).toEqual([
    { kind: 'M', points: [1, 2] },
    { kind: 'L', points: [4, 6] },
    { kind: 'L', points: [0, 6] },
    { kind: 'L', points: [0, 5] },
    { kind: 'Q', points: [1, 6, 2, 7] },
    { kind: 'Z', points: [] },
  ])
})

test('parsePath goes round a circle by arcs and comes back, never off it', () => {
  const steps = parsePath('M8 7.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5Z')
  expect(steps.at(-2)!.points.slice(-2)).toEqual([expect.closeTo(8), expect.closeTo(7.5)])
  for (const { kind, points } of steps) {
    if (kind === 'C') expect(Math.hypot(points[4] - 8, points[5] - 5)).toBeCloseTo(2.5)
  }
})

test('parsePath goes on smoothly as the curve before', () => {
  const [, first, second] = parsePath('M0 0c1 0 2 1 2 2s1 2 2 2')
  expect(first).toEqual({ kind: 'C', points: [1, 0, 2, 1, 2, 2] })
  expect(second).toEqual({ kind: 'C', points: [2, 3, 3, 4, 4, 4] })
})
