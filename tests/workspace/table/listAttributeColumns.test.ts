import { expect, test } from 'vitest'
import type { Actor } from '../../../src/model/dataset.ts'
import { listAttributeColumns } from '../../../src/workspace/table/listAttributeColumns.ts'
import { listRows, sortRows } from '../../../src/workspace/table/listRows.ts'
import { build } from '../../network/given.ts'

const { actors } = build({
  actors: [
    { id: 'a', name: { en: 'Anna' }, type: 'person', attributes: { berths: 9, flag: ['Malta', 'Cyprus'] } },
    { id: 'b', name: { en: 'Berta' }, type: 'person', attributes: { berths: 12, toString: 'x' } },
    { id: 'c', name: { en: 'Clara' }, type: 'person' },
  ],
})
const rows = [...actors.values()]
const columns = listAttributeColumns(actors, (actor: Actor) => actor)
const names = (found: readonly Actor[]) => found.map(({ name }) => name.en)

test('each attribute is a column, in the order in which they come, and records without it have an empty cell', () => {
  expect(columns.map(({ heading }) => heading.name)).toEqual(['berths', 'flag', 'toString'])
  expect(rows.map((row) => columns.map(({ print }) => print(row)))).toEqual([
    ['9', 'Malta; Cyprus', ''],
    ['12', '', 'x'],
    ['', '', ''],
  ])
})

test('the text above the table finds attributes, and numbers are sorted as numbers', () => {
  expect(names(listRows(rows, columns, 'cyprus'))).toEqual(['Anna'])
  const sorting = { column: 'attribute:berths', descending: true }
  expect(names(sortRows(rows, columns, sorting))).toEqual(['Berta', 'Anna', 'Clara'])
})

test('of very many attributes, the most frequent are columns', () => {
  const many = build({
    actors: Array.from({ length: 40 }, (_, row) => ({
      ...{ id: `a${row}`, name: { en: String(row) }, type: 'person' },
      attributes: { [`only${row}`]: 1, each: row },
    })),
  })
  const found = listAttributeColumns(many.actors, (actor: Actor) => actor)
  expect(found).toHaveLength(20)
  expect(found.some(({ heading }) => heading.name === 'each')).toBe(true)
})
