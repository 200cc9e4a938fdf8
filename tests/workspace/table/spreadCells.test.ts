import { expect, test } from 'vitest'
import { NO_COLUMN, spreadCells } from '../../../src/workspace/table/spreadCells.ts'

const SHEET = { rows: ['r1', 'r2', 'r3'], columns: ['a', 'b'] }
const spread = (range: readonly [number, number, number, number], texts: readonly (readonly string[])[]) => {
  const [top, bottom, start, end] = range
  return spreadCells(SHEET, { top, bottom, start, end }, texts).map(({ row, field, text }) => `${row} ${field} ${text}`)
}

test('texts are laid rightwards and downwards from the first cell', () => {
  expect(
    spread(
      [0, 0, 0, 0],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
  ).toEqual(['r1 a 1', 'r1 b 2', 'r2 a 3', 'r2 b 4'])
})

test('one value fills the whole range that is selected', () => {
  expect(spread([0, 1, 0, 1], [['x']])).toEqual(['r1 a x', 'r1 b x', 'r2 a x', 'r2 b x'])
})

test('a row fills each row of the range, as often as it fits', () => {
  expect(spread([0, 2, 0, 1], [['x', 'y']])).toEqual(['r1 a x', 'r1 b y', 'r2 a x', 'r2 b y', 'r3 a x', 'r3 b y'])
})

test('what does not fit into the range is laid once, as it is', () => {
  expect(spread([0, 1, 0, 0], [['1'], ['2'], ['3']])).toEqual(['r1 a 1', 'r2 a 2', 'r3 a 3'])
})

test('rows beyond the last are numbered, and columns beyond the last have no name', () => {
  expect(spread([2, 2, 1, 1], [['1', '2'], ['3', '4'], ['5']])).toEqual([
    ...['r3 b 1', `r3 ${NO_COLUMN} 2`],
    ...['0 b 3', `0 ${NO_COLUMN} 4`],
    '1 b 5',
  ])
})
