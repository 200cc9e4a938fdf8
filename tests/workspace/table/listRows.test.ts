import { expect, test } from 'vitest'
import type { Column } from '../../../src/workspace/table/column.ts'
import { listRows, sortRows } from '../../../src/workspace/table/listRows.ts'

interface Ship {
  readonly name: string
  readonly length: number | null
}

const ships: readonly Ship[] = [
  { name: 'Óscar', length: 90 },
  { name: 'anna', length: null },
  { name: '', length: 12 },
  { name: 'Berta', length: 90 },
]
const columns: readonly Column<Ship>[] = [
  { id: 'name', heading: { name: 'Name', hint: '' }, print: ({ name }) => name },
  {
    id: 'length',
    heading: { name: 'Length', hint: '' },
    print: ({ length }) => String(length ?? ''),
    rank: ({ length }) => length,
  },
]
const sortBy = (column: string, descending: boolean) =>
  sortRows(ships, columns, { column, descending }).map(({ name }) => name)

test('sortRows compares texts whatever their case and accents, and puts nothing last either way', () => {
  expect(sortBy('name', false)).toEqual(['anna', 'Berta', 'Óscar', ''])
  expect(sortBy('name', true)).toEqual(['Óscar', 'Berta', 'anna', ''])
})

test('sortRows compares numbers as numbers, and leaves equal rows as they are', () => {
  expect(sortBy('length', false)).toEqual(['', 'Óscar', 'Berta', 'anna'])
  expect(sortBy('length', true)).toEqual(['Óscar', 'Berta', '', 'anna'])
})

test('sortRows without a column it knows leaves the rows in the order of the file', () => {
  expect(sortRows(ships, columns, null)).toBe(ships)
  expect(sortBy('weight', false)).toEqual(ships.map(({ name }) => name))
})

test('listRows finds every word somewhere in the row', () => {
  expect(listRows(ships, columns, 'OSC 9')).toEqual([ships[0]])
  expect(listRows(ships, columns, 'osc 12')).toEqual([])
  expect(listRows(ships, columns, ' … ')).toBe(ships)
  expect(listRows(ships, columns, '(.*')).toBe(ships)
})

test('listRows finds a date in every common spelling, and not what merely has its numbers', () => {
  const dates = ['2020-07-07', '2020-03-07', '2019-07', '2020', null]
  const dated: Column<string | null> = {
    id: 'when',
    heading: { name: 'When', hint: '' },
    print: (date) => date ?? '',
    period: (start) => ({ start, end: null }),
  }
  for (const text of ['July 2020', '2020-07', '7/2020', 'jul 2020', '7 July 2020', 'يوليو 2020'])
    expect(listRows(dates, [dated], text)).toEqual(['2020-07-07'])
  expect(listRows(dates, [dated], 'July')).toEqual(['2020-07-07', '2019-07'])
  expect(listRows(dates, [dated], '2020')).toEqual(['2020-07-07', '2020-03-07', '2020'])
})
