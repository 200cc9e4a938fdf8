import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readShipped } from '../../bench/readDatasets.ts'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { recogniseFormat } from '../../src/formats/recogniseFormat.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import { zipFiles } from '../../src/formats/zip/zipFiles.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { publishing } from '../../src/workspace/catalogue/en/publishing.ts'

const TRIBES = toDatasetFile(readShipped('highland-tribes'))
const DATASET = '{"format": "throughline-dataset", "nodes": []}'
const GRAPH = '{"nodes": [], "links": []}'
const ARCHIVE = zipFiles(new Map([['a.csv', strToU8('id\na')]]))
const WORKBOOK = zipFiles(new Map([['xl/workbook.xml', strToU8('<workbook/>')]]))

const recognise = async (name: string, content: string | Uint8Array) =>
  (await recogniseFormat({ name, bytes: typeof content === 'string' ? strToU8(content) : content }))?.format.id

test('a format has an id, endings and words of its own', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
  const endings = FORMATS.flatMap(({ extensions, alsoRead = [] }) => [...extensions, ...alsoRead])
  expect(new Set(endings).size).toBe(endings.length)
  for (const { id } of FORMATS) expect(publishing.formats[id], id).toMatch(/\p{L}/u)
})

test.each(FORMATS)('$id: what is written is recognised by its name', async ({ id, load }) => {
  for (const { ending, bytes } of (await load()).write(TRIBES)) {
    expect(await recognise(`x${ending}`, bytes)).toBe(id)
  }
})

test.each(FORMATS)('$id: what is written is recognised without a name', async ({ id, load }) => {
  for (const { bytes } of (await load()).write(TRIBES)) expect(await recognise('x', bytes)).toBe(id)
})

test.each([
  ['x.json', DATASET, 'throughline-dataset'],
  ['x.json', GRAPH, 'node-link-json'],
  ['x.json', 'nothing of the kind', 'throughline-dataset'],
  ['x.cyjs', DATASET, 'cytoscape-json'],
  ['x', `\ufeff  ${DATASET}`, 'throughline-dataset'],
  ['x', '[1]', 'cytoscape-json'],
  ['x', '{"actors": []}', 'throughline-dataset'],
  ['x.csv', GRAPH, 'csv'],
  ['x', 'source,target\na,b', 'csv'],
  ['x', 'colour\nred', undefined],
  ['x', '', undefined],
  ['x.csv', ARCHIVE, 'csv'],
  ['x.json', ARCHIVE, 'csv'],
  ['x.csv', WORKBOOK, 'xlsx'],
  ['x.xlsx', ARCHIVE, 'xlsx'],
  ['x.xlsx', 'id,name', 'xlsx'],
  ['x.csv', '<gexf>', 'gexf'],
  ['x.graphml', '<?xml version="1.0"?><viz:gexf>', 'gexf'],
  ['x.gexf', '<graphml>', 'gexf'],
  ['x', '<anything>', 'graphml'],
  ['x.json', '<graphml>', 'graphml'],
  ['x.tsv', 'a\tb', 'csv'],
  ['x.gexf', 'id,name', 'gexf'],
])('recogniseFormat takes %s with %j for what it is', async (name, content, id) => {
  expect(await recognise(name, content)).toBe(id)
})

test('a file with nothing in it is called empty, whatever its name', async () => {
  for (const name of ['a.csv', 'b.json', 'c.graphml', 'd.unknown']) {
    const { file, issues } = await readAnyFormat([{ name, bytes: new TextEncoder().encode(' \n') }])
    expect(file).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['empty-file'])
  }
})
