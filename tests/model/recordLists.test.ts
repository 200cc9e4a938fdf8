import { expect, test } from 'vitest'
import { RECORD_LISTS } from '../../src/model/recordLists.ts'
import { datasetSchema } from '../../src/model/schema.ts'

test('RECORD_LISTS has every list of the dataset format but the credits', () => {
  const outline = { format: 'throughline-dataset', version: 3, id: 'a', title: { en: 'A' } }
  const lists = Object.entries(datasetSchema.parse(outline)).filter(([, value]) => Array.isArray(value))
  expect(new Set(lists.map(([key]) => key))).toEqual(new Set([...RECORD_LISTS, 'credits']))
})
