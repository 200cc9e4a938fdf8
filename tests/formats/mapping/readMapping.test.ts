import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMN_FIELDS } from '../../../src/formats/columnField.ts'
import { getShape, printMapping, toMapping } from '../../../src/formats/mapping/mapping.ts'
import { readMapping } from '../../../src/formats/mapping/readMapping.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../../src/model/describeIssue.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function layOut(text: string, name = 'x.csv') {
  const { layout } = await readAnyFormat([{ name, bytes: encode(text) }])
  return layout!
}

function listFaults(value: unknown): string[] {
  const read = readMapping(encode(typeof value === 'string' ? value : JSON.stringify(value)))
  return read.ok ? [] : read.problems.map(printIssue)
}

const HEAD = { mapping: 'throughline-mapping', version: 1 } as const

test('a mapping that was saved for one file reads another of the same shape', async () => {
  const layout = await layOut('a,b,c\nAnna,Ben,2001\nBen,Carl,2002\nAnna,Carl,2003\n')
  const read = readMapping(
    encode(printMapping(toMapping(layout, { columns: { c: 'left-out', a: 'target', b: 'source' } }))),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(read.value.columns).toEqual({ a: 'target', b: 'source', c: 'left-out' })
  const other = { name: 'y.csv', bytes: encode('a,b,c\nDora,Emil,1999\n') }
  const { file } = await readAnyFormat([other], { choices: read.value })
  expect(file?.relations).toMatchObject([{ source: 'Emil', target: 'Dora', start: null }])
})

test('files have one shape if their columns have the same names, whatever the files are called', async () => {
  const [one, same, other] = await Promise.all([
    layOut('source,target,sum\na,b,1\n'),
    layOut('source,target,sum\nc,d,7\n', 'other.csv'),
    layOut('source,target,total\na,b,1\n'),
  ])
  expect(getShape(one)).toBe(getShape(same))
  expect(getShape(one)).not.toBe(getShape(other))
  expect(getShape(await layOut('{"nodes": [], "links": []}', 'x.json'))).toBeNull()
})

test('every fault of a mapping file is told with its place', () => {
  expect(listFaults('{')).toEqual([expect.stringMatching(/^line 1, column 2: not JSON/)])
  expect(listFaults({ columns: {} })).toEqual(['missing; expected "mapping": "throughline-mapping"'])
  expect(listFaults({ ...HEAD, version: 2 })).toEqual([expect.stringMatching(/^version: version too new/)])
  expect(listFaults({ ...HEAD, header: -1, sheets: 'all', separator: '', columns: [] })).toEqual([
    'header: wrong kind of value -1; expected a whole number from 0',
    'sheets: wrong kind of value "all"; expected a list of names',
    'separator: wrong kind of value ""; expected one character',
    'columns: wrong kind of value a list; expected an object of fields by column',
  ])
  expect(listFaults({ ...HEAD, encoding: 'latin1', format: 'csv' })).toEqual([])
})

test('whatever a mapping file holds, reading it does not throw, and what it gives can be written and read again', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ columns: fc.dictionary(fc.string(), fc.constantFrom(...COLUMN_FIELDS)) }),
  )
  fc.assert(
    fc.property(value, (said) => {
      const bytes = encode(JSON.stringify(typeof said === 'object' && said !== null ? { ...said, ...HEAD } : said))
      const read = readMapping(bytes)
      if (read.ok) expect(readMapping(encode(printMapping(read.value)))).toEqual(read)
      else expect(read.problems.length).toBeGreaterThan(0)
    }),
  )
})
