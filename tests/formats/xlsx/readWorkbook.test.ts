import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { readWorkbook } from '../../../src/formats/xlsx/readWorkbook.ts'

// A slow machine takes its time over these; none is meant to be fast.

interface Book {
  /** Names of sheets, each with the number of the part that it is on. */
  readonly sheets: Readonly<Record<string, number>>
  readonly rows: string
  readonly styles?: string
  readonly properties?: string
}

function pack({ sheets, rows, styles, properties = '' }: Book): Uint8Array {
  const named = Object.entries(sheets)
  const list = named.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`)
  const links = named.map(([, part], index) => `<Relationship Id="r${index}" Target="worksheets/sheet${part}.xml"/>`)
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook>${properties}<sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(styles) }),
  })
}

const text = (value: string) => `<c t="str"><v>${value}</v></c>`

test('readWorkbook reads a part that several sheets share once, and says of the others that it is the same', () => {
  const sheets = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`S${index}`, 1]))
  const rows = `<row>${text('id')}</row>${`<row>${text('a')}</row>`.repeat(2000)}`
  const read = readWorkbook(pack({ sheets, rows }))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect([...read.value.sheets.keys()]).toEqual(['S0'])
  expect(read.value.issues).toHaveLength(499)
  expect(read.value.issues[0]).toMatchObject({ code: 'same-sheet', sheet: 'S1', first: 'S0' })
})

test('readWorkbook reads a row of more cells than a function takes arguments', () => {
  const rows = `<row>${text('id')}${text('name')}</row><row>${text('x').repeat(190_000)}</row>`
  const read = readWorkbook(pack({ sheets: { Actors: 1 }, rows }))
  expect(read.ok && read.value.sheets.get('Actors')?.[1]?.cells.length).toBe(190_000)
})

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="[$-409]mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="dd&quot;. day of &quot;mm/yy"/><numFmt numFmtId="167" formatCode="h:mm"/><numFmt numFmtId="168" formatCode="0.00E+00"/><numFmt numFmtId="169" formatCode="0 &quot;days&quot;"/></numFmts><cellXfs>${[0, 14, 164, 165, 166, 167, 168, 169, 17].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
const dated = (style: number, serial: number) => `<c s="${style}"><v>${serial}</v></c>`

test.each([
  [0, 9000, 9000],
  [1, 9000, '1924-08-21'],
  [1, 9000.75, '1924-08-21'],
  [2, 9000, '1924'],
  [3, 9000, '1924-08'],
  [4, 43951, '2020-04-30'],
  [8, 43951, '2020-04'],
  [5, 0.5, 0.5],
  [6, 9000, 9000],
  [7, 9000, 9000],
  [1, 1, '1900-01-01'],
  [1, 59, '1900-02-28'],
  [1, 60, '1900-02-29'],
  [1, 61, '1900-03-01'],
  [1, 0, 0],
  [1, -5, -5],
  [1, 1e9, 1e9],
])('a cell of style %i with %d is read as %s', (style, serial, expected) => {
  const rows = `<row>${text('id')}${text('start')}</row><row>${text('a')}${dated(style, serial)}</row>`
  const read = readWorkbook(pack({ sheets: { Actors: 1 }, rows, styles: STYLES }))
  expect(read.ok && read.value.sheets.get('Actors')?.[1]?.cells[1]).toBe(expected)
})

test('a very long number format that many styles share is looked at as far as Excel would keep it', () => {
  const code = '['.repeat(100_000)
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(20_000)}</cellXfs></styleSheet>`
  const rows = `<row>${text('id')}${text('start')}</row><row>${text('a')}${dated(7, 9000)}</row>`
  const read = readWorkbook(pack({ sheets: { Actors: 1 }, rows, styles }))
  expect(read.ok && read.value.sheets.get('Actors')?.[1]?.cells[1]).toBe(9000)
})

test('days of a workbook that counts from 1904 are counted from 1904', () => {
  const rows = `<row>${text('id')}${text('start')}</row><row>${text('a')}${dated(1, 7538)}</row>`
  const properties = '<workbookPr date1904="1"/>'
  const read = readWorkbook(pack({ sheets: { Actors: 1 }, rows, styles: STYLES, properties }))
  expect(read.ok && read.value.sheets.get('Actors')?.[1]?.cells[1]).toBe('1924-08-21')
})

test('a date of a relation in a workbook of another program is a date in the dataset', async () => {
  const head = ['source', 'target', 'start'].map(text).join('')
  const rows = `<row>${head}</row><row>${text('a')}${text('b')}${dated(1, 9000)}</row>`
  const { file } = await readAnyFormat([{ name: 'x.xlsx', bytes: pack({ sheets: { Ties: 1 }, rows, styles: STYLES }) }])
  expect(file?.relations[0]?.start).toBe('1924-08-21')
})

test('cells that hold an error are empty, and told with their number and the first row', () => {
  const error = '<c t="e"><v>#N/A</v></c>'
  const rows = `<row>${text('id')}${text('name')}</row><row>${text('a')}${error}</row><row>${text('b')}${error}</row>`
  const read = readWorkbook(pack({ sheets: { S: 1 }, rows }))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(read.value.sheets.get('S')?.map(({ cells }) => cells)).toEqual([['id', 'name'], ['a'], ['b']])
  expect(read.value.issues).toEqual([
    { code: 'not-read', what: '#N/A', count: 2, severity: 'warning', place: 'sheet S, row 2' },
  ])
})

test('a number that is shown with zeros before it is the text that is shown, as ids are', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
  const rows = `<row>${text('source')}${text('target')}</row><row>${dated(1, 12)}${text('00013')}</row><row>${text('00012')}${dated(1, 13)}</row>`
  const { file } = await readAnyFormat([{ name: 'x.xlsx', bytes: pack({ sheets: { Ties: 1 }, rows, styles }) }])
  expect(file?.actors.map(({ id }) => id)).toEqual(['00012', '00013'])
})
