import { expect, test } from 'vitest'
import { borderToward, boundsOf, contains, grow, overlap, segmentMeetsBox } from '../../src/scene/geometry.ts'

const BOX = { x: 0, y: 0, width: 20, height: 10 }

test('overlap takes boxes that touch for apart', () => {
  expect(overlap(BOX, { ...BOX, x: 20 })).toBe(false)
  expect(overlap(BOX, { ...BOX, x: 19, y: 9 })).toBe(true)
})

test('boundsOf is the smallest box around all, and empty around none', () => {
  expect(boundsOf([BOX, { x: -5, y: 3, width: 2, height: 30 }])).toEqual({ x: -5, y: 0, width: 25, height: 33 })
  expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
})

test('grow widens a box to every side', () => {
  expect(grow(BOX, 2)).toEqual({ x: -2, y: -2, width: 24, height: 14 })
})

test.each([
  ['through it', [-5, 5], [30, 5], true],
  ['into it', [-5, 5], [3, 5], true],
  ['within it', [2, 2], [8, 8], true],
  ['along its border', [-5, 0], [30, 0], false],
  ['to its border', [-5, 5], [0, 5], false],
  ['by its corner', [-5, 5], [5, -5], false],
  ['past it', [-5, -5], [30, -1], false],
] as const)('segmentMeetsBox says whether a segment runs inside a box: %s', (_, a, b, expected) => {
  expect(segmentMeetsBox(point(a), point(b), BOX)).toBe(expected)
})

test('borderToward leaves a box toward a point', () => {
  expect(borderToward(BOX, point([110, 5]))).toEqual({ x: 20, y: 5 })
  expect(borderToward(BOX, point([10, -45]))).toEqual({ x: 10, y: 0 })
  expect(contains(BOX, borderToward(BOX, point([10, 5])))).toBe(true)
})

function point([x, y]: readonly [number, number]) {
  return { x, y }
}
