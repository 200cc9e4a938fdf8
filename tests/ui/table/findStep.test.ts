import { expect, test } from 'vitest'
import { findStep } from '../../../src/ui/table/findStep.ts'

const SIZE = { rows: 30, columns: 5 }
const step = (key: string, { far = false, rightToLeft = false } = {}) => {
  const to = findStep({ key, far, rightToLeft }, { row: 12, column: 2 }, SIZE)
  return to && [to.row, to.column]
}

test.each([
  ['ArrowDown', [13, 2]],
  ['ArrowUp', [11, 2]],
  ['ArrowRight', [12, 3]],
  ['ArrowLeft', [12, 1]],
  ['Home', [12, 0]],
  ['End', [12, 4]],
  ['PageDown', [22, 2]],
  ['PageUp', [2, 2]],
])('%s leads one step on, a page on, or to the end of the row', (key, to) => {
  expect(step(key)).toEqual(to)
})

test.each([
  ['ArrowDown', [29, 2]],
  ['ArrowUp', [0, 2]],
  ['ArrowRight', [12, 4]],
  ['ArrowLeft', [12, 0]],
  ['Home', [0, 0]],
  ['End', [29, 4]],
])('%s with Ctrl leads to the edge', (key, to) => {
  expect(step(key, { far: true })).toEqual(to)
})

test('from right to left, the left arrow leads to the next column', () => {
  expect(step('ArrowLeft', { rightToLeft: true })).toEqual([12, 3])
  expect(step('ArrowRight', { rightToLeft: true, far: true })).toEqual([12, 0])
})

test('no key leads out of the table, and other keys lead nowhere', () => {
  const corner = { row: 29, column: 4 }
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown'])
    expect(findStep({ key, far: false, rightToLeft: false }, corner, SIZE)).toEqual(corner)
  expect(step('x')).toBe(undefined)
})
