import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { listUnder } from '../../src/query/listUnder.ts'

test('listUnder lists as many records as the legend counts, for every entry of every facet', () => {
  const dataset = generateDataset(60)
  const { counts, asOf } = filterDataset(dataset, { asOf: '2020' })
  expect(counts.size).toBe(8)
  for (const [facet, entries] of counts) {
    for (const [entry, { total }] of entries) {
      const { actors, relations } = listUnder(dataset, facet, entry, asOf)
      expect(actors.length + relations.length).toBe(total)
    }
  }
})

test('listUnder lists nothing for an entry that does not occur', () => {
  expect(listUnder(generateDataset(9), 'groups', '__proto__', null)).toEqual({ actors: [], relations: [] })
})
