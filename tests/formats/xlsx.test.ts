import { expect, test } from 'vitest'
import { findColumn, nameColumn } from '../../src/formats/xlsx/columnNames.ts'
import { joinLongCells, splitLongCells } from '../../src/formats/xlsx/splitLongCells.ts'
import { splitLongTable, toTableName } from '../../src/formats/xlsx/splitLongTable.ts'
import { xlsxFormat } from '../../src/formats/xlsx/xlsxFormat.ts'
import { validateDataset } from '../../src/model/validateDataset.ts'

test('nameColumn and findColumn count as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(nameColumn)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  expect(['A1', 'Z9', 'AA10', 'XFD1048576'].map(findColumn)).toEqual([0, 25, 26, 16_383])
  expect(['XFE1', '1', '', 'a1', 'AAAA1'].map(findColumn)).toEqual([null, null, null, null, null])
})

test('splitLongCells keeps every cell within what Excel holds, and joinLongCells undoes it', () => {
  const long = '=😀'.repeat(30_000)
  const row = new Map([
    ['id', 'a'],
    ['note_en', long],
    ['x', 'y'],
  ])
  const split = splitLongCells({ columns: ['id', 'note_en', 'x'], rows: [row] })
  expect(split.columns).toEqual(['id', 'note_en', 'note_en (continued 2)', 'note_en (continued 3)', 'x'])
  expect(Math.max(...[...split.rows[0]!.values()].map((cell) => String(cell).length))).toBeLessThan(32_767)
  expect(joinLongCells(split.rows[0]!)).toEqual(row)
})

test('splitLongTable lets a table run on over sheets that belong together', () => {
  const rows = ['a', 'b', 'c'].map((id) => new Map([['id', id]]))
  const sheets = splitLongTable('Relations', { columns: ['id'], rows }, 2)
  expect(sheets.map(({ name, table }) => [name, table.rows.length])).toEqual([
    ['Relations', 2],
    ['Relations 2', 1],
  ])
  expect(sheets.map(({ name }) => toTableName(name))).toEqual(['Relations', 'Relations'])
})

test('a text of a hundred thousand letters comes back from a workbook as it was', () => {
  const name = { en: `=${'\ud83d\ude00'.repeat(50_000)}`, ar: "'".repeat(40_000) }
  const { file } = validateDataset({
    ...{ format: 'throughline-dataset', version: 3, id: 'long', title: { en: 'Long' } },
    actors: [{ id: 'a', name, type: 'person' }],
  })
  const [{ bytes } = { bytes: new Uint8Array() }] = xlsxFormat.write(file!)
  expect(xlsxFormat.read([{ name: 'x.xlsx', bytes }]).file).toEqual(file)
})
