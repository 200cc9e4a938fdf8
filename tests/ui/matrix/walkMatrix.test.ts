import { expect, test } from 'vitest'
import type { CellAt } from '../../../src/ui/matrix/walkMatrix.ts'
import { walkMatrix } from '../../../src/ui/matrix/walkMatrix.ts'

/** Walks among four actors, where the first does something to the last alone. */
function walk(from: readonly [row: number, column: number], key: string, far = false, rightToLeft = false) {
  const isFilled = ({ row, column }: CellAt) => row === 0 && column === 3
  const to = walkMatrix({ row: from[0], column: from[1] }, { key, far, rightToLeft }, { count: 4, isFilled })
  return to && [to.row, to.column]
}

test('walkMatrix goes to the neighbour, up to the names and the last cell, and no further', () => {
  expect(walk([1, 1], 'ArrowRight')).toEqual([1, 2])
  expect(walk([1, 1], 'ArrowUp')).toEqual([0, 1])
  expect(walk([0, 0], 'ArrowLeft')).toEqual([0, -1])
  expect(walk([0, -1], 'ArrowLeft')).toEqual([0, -1])
  expect(walk([3, 3], 'ArrowDown')).toEqual([3, 3])
})

test('walkMatrix goes far to the next cell that is filled, or else to the edge', () => {
  expect(walk([0, 0], 'ArrowRight', true)).toEqual([0, 3])
  expect(walk([3, 3], 'ArrowUp', true)).toEqual([0, 3])
  expect(walk([1, 0], 'ArrowRight', true)).toEqual([1, 3])
  expect(walk([1, 2], 'ArrowLeft', true)).toEqual([1, -1])
  expect(walk([0, 3], 'ArrowDown', true)).toEqual([3, 3])
})

test('walkMatrix turns left and right where the matrix runs from right to left', () => {
  expect(walk([1, 1], 'ArrowRight', false, true)).toEqual([1, 0])
})

test('walkMatrix goes to the ends of a row, and far to the ends of all', () => {
  expect(walk([2, 2], 'Home')).toEqual([2, -1])
  expect(walk([2, 2], 'End')).toEqual([2, 3])
  expect(walk([2, 2], 'Home', true)).toEqual([-1, -1])
  expect(walk([2, 2], 'End', true)).toEqual([3, 3])
  expect(walk([2, 2], 'PageDown')).toEqual([3, 2])
  expect(walk([2, 2], 'x')).toBeNull()
})
