import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTsv, readTsv } from '../../src/base/tsv.ts'

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', [['']]],
  ['"a\tb"\t"he said ""yes"""\n', [['a\tb', 'he said "yes"']]],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['"never closed\tb', [['"never closed', 'b']]],
  ['"quoted" and more\tb', [['"quoted" and more', 'b']]],
  ['5" of rain', [['5" of rain']]],
])('%j is read as spreadsheets mean it', (text, rows) => {
  expect(readTsv(text)).toEqual(rows)
})

test('a block that was printed is read as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'ع'), maxLength: 6 })
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(block, (rows) => {
      expect(readTsv(printTsv(rows))).toEqual(rows)
    }),
  )
})

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readTsv(text).length).toBeGreaterThan(0)
    }),
  )
})
