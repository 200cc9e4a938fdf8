import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import { arbitraryDataset } from './arbitraryDataset.ts'

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).sort()
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PROTOTYPE))

const RESERVED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']

async function read(name: string, content: string | Uint8Array) {
  return readAnyFormat([{ name, bytes: typeof content === 'string' ? strToU8(content) : content }])
}

const graphml = (inner: string) => `<graphml><graph edgedefault="directed">${inner}</graph></graphml>`
const gexf = (inner: string) => `<gexf><graph>${inner}</graph></gexf>`

test.each([
  ['laughs', '<!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ['an entity from outside', '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['a DTD from outside', '<!DOCTYPE g SYSTEM "http://example.org/x.dtd">'],
])('XML with %s is refused, with its place', async (_, declaration) => {
  for (const name of ['x.graphml', 'x.gexf']) {
    const { file, issues } = await read(name, `<?xml version="1.0"?>${declaration}${graphml('<node id="&b;"/>')}`)
    expect(file).toBeNull()
    expect(issues).toMatchObject([{ code: 'unsafe-declaration', place: expect.stringMatching(/^line 1, column \d+$/) }])
  }
})

test('XML that is nested too deeply, broken, or of another language is refused', async () => {
  const deep = `${'<graph>'.repeat(100_000)}${'</graph>'.repeat(100_000)}`
  expect((await read('x.graphml', `<graphml>${deep}</graphml>`)).issues).toMatchObject([{ code: 'too-deep' }])
  expect((await read('x.graphml', '<graphml><a></graphml>')).issues).toMatchObject([{ code: 'not-well-formed' }])
  expect((await read('x.graphml', graphml('<node id="&amp;&b;"/>'))).issues).toMatchObject([
    { code: 'not-well-formed', place: expect.stringContaining('line 1') },
  ])
  expect((await read('x.gexf', '<page/>')).issues).toMatchObject([{ code: 'not-well-formed', language: 'GEXF' }])
})

test('one attribute of ten megabytes is read like any other', async () => {
  const { file } = await read('x.graphml', graphml(`<node id="a" label="${'x'.repeat(1e7)}"/>`))
  expect(file?.actors.length).toBe(1)
})

test('a workbook that is small and unpacks to much is refused before it is unpacked', async () => {
  const sheet = strToU8(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(400_000)}</sheetData></worksheet>`)
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': sheet }, { level: 9 })
  expect(sheet.length / bomb.length).toBeGreaterThan(150)
  expect(await read('x.xlsx', bomb)).toMatchObject({ file: null, issues: [{ code: 'too-large' }] })
})

test('a workbook of two cells that are far apart is two cells', async () => {
  const format = await FORMATS.find(({ id }) => id === 'xlsx')!.load()
  const file = fc.sample(arbitraryDataset, { numRuns: 1, seed: 1 })[0]!
  const parts = unzipSync(format.write(file)[0]!.bytes)
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>id</v></c></row>' +
      '<row r="1048576"><c r="A1048576" t="str"><v>far</v></c><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
  )
  const { file: again, issues } = await read('x.xlsx', zipSync(parts))
  expect(again?.actors[0]?.id).toBe('far')
  expect(issues).toContainEqual(expect.objectContaining({ code: 'kept-attribute', what: 'column 16384' }))
})

test.each(RESERVED)('%s is an id, a column, a key and an attribute like any other, or is refused', async (word) => {
  const files = [
    read('x.graphml', graphml(`<node id="${word}"/><node id="b"/><edge source="b" target="${word}"/>`)),
    read(
      'x.graphml',
      `<graphml><key id="k" attr.name="${word}"/>${graphml('<node id="a"><data key="k">1</data></node>')}</graphml>`,
    ),
    read(
      'x.gexf',
      gexf(`<nodes><node id="${word}"/><node id="b"/></nodes><edges><edge source="b" target="${word}"/></edges>`),
    ),
    read('x.gexf', gexf(`<nodes ${word}="1"><node id="a" ${word}="1"/></nodes>`)),
    read('x.csv', `id,${word},name_${word}\n${word},1,2\n`),
    read('x.csv', `source,target\nb,${word}\n`),
    read('x.cyjs', `{"${word}": 1, "elements": {"nodes": [{"data": {"id": "${word}", "${word}": {"polluted": 1}}}]}}`),
    read('x.json', `{"nodes": [{"id": "${word}"}, {"id": "b"}], "links": [{"source": "b", "target": "${word}"}]}`),
  ]
  for (const { issues, file } of await Promise.all(files)) expect(file === null && issues.length === 0).toBe(false)
  const [first] = await Promise.all(files)
  expect(first!.file?.actors.length).toBe(2)
  expect(first!.file?.relations.length).toBe(1)
})

test('ids that clash, edges without ends and relations without ids are said, and the rest is read', async () => {
  const { file, issues } = await read(
    'x.graphml',
    graphml(
      '<node id="a b"/>\n<node id="a-b"/>\n<node id="c"/>\n<node id="c"/>\n<edge source="a b" target="a-b"/>\n<edge source="c" target="nowhere"/>',
    ),
  )
  expect(file?.actors.map(({ id }) => id)).toEqual(['a-b-2', 'a-b', 'c'])
  expect(file?.relations.map(({ id, source, target }) => [id, source, target])).toEqual([['r1', 'a-b-2', 'a-b']])
  expect(issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'changed-id line 1',
    'replaced-type line 1',
    'replaced-type line 5',
    'duplicate-id line 4, id',
    'left-out line 4',
    'unsourced line 5',
    'unknown-reference line 6, target',
    'unsourced line 6',
    'left-out line 6',
  ])
})

test('a table with ragged rows, an open quote or other bytes says so', async () => {
  expect((await read('x.csv', 'id,name\na,A,more\nb\n"c')).issues).toMatchObject([
    { code: 'not-well-formed', place: 'x.csv, line 4' },
    { code: 'kept-attribute', what: 'column 3', place: 'x.csv, line 2' },
    { code: 'replaced-type' },
  ])
  const { file, issues } = await read('x.csv', new Uint8Array([...strToU8('id,name\na,caf'), 0xe9]))
  expect(file?.actors[0]?.name.en).toBe('café')
  expect(issues[0]).toMatchObject({ code: 'bad-encoding', place: 'x.csv' })
})

test('long rows of what is escaped, and long tables, are read in one go', async () => {
  const backslashes = '\\'.repeat(1_000_001)
  const quotes = '"'.repeat(1_000_000)
  const ragged = await read('x.csv', `id,name,aliases\na,A,${backslashes}x\nb,${quotes},${"'".repeat(1_000_000)}=\n`)
  expect(ragged.file?.actors.length).toBe(2)
  const rows = Array.from({ length: 200_000 }, (_, index) => `a${index},A`)
  expect((await read('x.csv', `id,name\n${rows.join('\n')}`)).file?.actors.length).toBe(200_000)
})

test('no format makes a reader throw: bytes at random, and files with some of them changed or cut', async () => {
  const formats = await Promise.all(FORMATS.map(async (entry) => ({ entry, format: await entry.load() })))
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(
      arbitraryDataset,
      damage,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (file, changes, cut) => {
        for (const { entry, format } of formats) {
          const [{ bytes } = { bytes: new Uint8Array() }] = format.write(file)
          const broken = bytes.slice(0, cut < 0.5 ? bytes.length : Math.floor(bytes.length * cut))
          for (const [at, byte] of changes) if (broken.length > 0) broken[Math.floor(at * broken.length)] = byte
          const result = await read(`x${entry.extensions[0]}`, broken)
          expect(result.file !== null || result.issues.length > 0).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...FORMATS), async (bytes, { extensions }) => {
      for (const extension of extensions) {
        const result = await read(`x${extension}`, bytes)
        expect(result.file !== null || result.issues.length > 0).toBe(true)
      }
    }),
  )
})
