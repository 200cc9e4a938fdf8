import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Format, FormatEntry } from '../../src/formats/format.ts'
import { listLosses } from '../../src/formats/listLosses.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { arbitraryDataset } from './arbitraryDataset.ts'

const NUMBER_OF_RUNS = 100

function readAgain(format: Format, entry: FormatEntry, file: DatasetFile) {
  const written = format.write(file).map(({ ending, bytes }) => ({ name: ending, bytes }))
  expect(written[0]!.name.endsWith(entry.extensions[0]!)).toBe(true)
  return format.read(written)
}

test.each(FORMATS)('$id: read(write(dataset)) is the dataset but for what was said to be lost', async (entry) => {
  const format = await entry.load()
  fc.assert(
    fc.property(arbitraryDataset, (file) => {
      const { file: again, issues } = readAgain(format, entry, file)
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(again).toEqual(format.hold(file))
    }),
    { numRuns: NUMBER_OF_RUNS },
  )
})

test.each(FORMATS)('$id: everything that differs is among the losses, and nothing else', async (entry) => {
  const format = await entry.load()
  fc.assert(
    fc.property(arbitraryDataset, (file) => {
      const said = listLosses(format, file).map(({ of, field }) => `${of}.${field ?? 'record'}`)
      expect(new Set(said)).toEqual(listDifferences(file, readAgain(format, entry, file).file!))
    }),
    { numRuns: 60 },
  )
})

/** What differs between two datasets, found by their texts: list and field. */
function listDifferences(before: DatasetFile, after: DatasetFile): Set<string> {
  const differences = new Set<string>()
  for (const key of ['$schema', 'id', 'title', 'description', 'asOf', 'credits', 'license', 'stories'] as const) {
    if (!same(before[key], after[key])) differences.add(`dataset.${key === 'id' ? 'datasetId' : key}`)
  }
  const lists = (file: DatasetFile) => ({
    groups: file.groups,
    sources: file.sources,
    actors: file.actors,
    relations: file.relations,
    events: file.events,
    claims: file.claims,
    'actor types': file.vocabulary.actorTypes,
    'relation types': file.vocabulary.relationTypes,
    places: Object.entries(file.positions).flatMap(([layout, places]) =>
      Object.entries(places).map(([actor, point]) => ({ id: `${actor} in ${layout}`, ...point })),
    ),
    terms: Object.entries(file.vocabulary.terms ?? {}).map(([id, text]) => ({ id, text })),
    ratings: file.ratings,
    figures: file.figures,
  })
  const [was, is] = [lists(before), lists(after)] as Record<string, readonly Record<string, unknown>[]>[]
  for (const [of, records] of Object.entries(was!)) {
    const others = new Map(is![of]!.map((record) => [record['id'], record]))
    const order = of === 'places' || of === 'terms' ? [] : records.map(({ id }) => id).filter((id) => others.has(id))
    if (order.some((id, index) => is![of]![index]?.['id'] !== id)) differences.add(`${of}.order`)
    for (const record of records) {
      const other = others.get(record['id'])
      if (!other) differences.add(`${of}.record`)
      else
        for (const key of Object.keys({ ...record, ...other }))
          if (!same(record[key], other[key])) differences.add(`${of}.${key}`)
    }
  }
  return differences
}

function same(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}
