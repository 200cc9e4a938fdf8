import { expect, test } from 'vitest'
import { createReader, VisibilityColumn } from '../../../src/workspace/derive/visibilityColumn.ts'

const TABLE = new Map([...'abcd'].map((id) => [id, null]))
const COLUMN = new VisibilityColumn(TABLE, new Uint8Array([0, 1, 2, 0]))

test('a reader gives the visibility of each id, in the order of the table or in any other', () => {
  for (const asked of ['abcd', 'acbd', 'dcba', 'axbcdyz', 'bbbb']) {
    for (const map of [COLUMN, new Map(COLUMN)]) {
      const read = createReader(map)
      expect([...asked].map((id) => read(id))).toEqual([...asked].map((id) => COLUMN.get(id)))
    }
  }
})

test('a column reads as the map of its entries', () => {
  const map = new Map([...COLUMN.entries()])
  expect([...map]).toEqual([
    ['a', 'show'],
    ['b', 'fade'],
    ['c', 'hide'],
    ['d', 'show'],
  ])
  expect([...COLUMN.keys()]).toEqual([...map.keys()])
  expect([...COLUMN.values()]).toEqual([...map.values()])
  expect(COLUMN.size).toBe(4)
  expect(COLUMN.has('e')).toBe(false)
})
