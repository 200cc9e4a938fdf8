import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv } from '../../../src/formats/csv/parseCsv.ts'

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells)

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\n"1;2";3,4',
    [
      ['a', 'b'],
      ['1;2', '3,4'],
    ],
  ],
  [
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n"x ""y""","1\r\n2"',
    [
      ['a', 'b'],
      ['x "y"', '1\r\n2'],
    ],
  ],
  [
    'a,b\n,\n\n1,',
    [
      ['a', 'b'],
      ['', ''],
      ['1', ''],
    ],
  ],
  ['a\n 5" pipe ', [['a'], [' 5" pipe ']]],
  ['', []],
])('parseCsv reads %j', (text, rows) => {
  expect(cellsOf(text)).toEqual(rows)
})

test('parseCsv numbers rows by the lines of the file, and says where a quote is open', () => {
  expect(parseCsv('a,b\n"1\n2",3\n4,5\n"6').rows.map(({ line }) => line)).toEqual([1, 2, 4])
  expect(parseCsv('a,b\n"1\n2",3\n4,5\n"6').openQuote).toBe(5)
})

test('parseCsv gives back any cells that are quoted by the rules', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'",;\t\r\n a') })
  const rows = fc.integer({ min: 2, max: 4 }).chain((width) => {
    return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
  })
  fc.assert(
    fc.property(rows, (written) => {
      const all = [written[0]!.map(() => 'head'), ...written]
      const text = all.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      // A comma outside of quotes is the only separator, whatever stands within them.
      expect(cellsOf(text)).toEqual(all)
    }),
  )
})
