import { expect, test } from 'vitest'
import { generateDataset } from '../../../bench/generateDataset.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import { listCamps } from '../../../src/scene/structure/listCamps.ts'

test('listCamps gives the groups of a dataset that has some', () => {
  const dataset = readShipped('iraq-security-reform')
  expect(listCamps(dataset).map(({ group }) => group)).toEqual([...dataset.groups.keys()])
})

test('listCamps puts friends together and foes apart: the four of one camp of the tribes stand together', () => {
  const camps = listCamps(readShipped('highland-tribes'))
  const four = ['gama', 'gavev', 'kotun', 'nagad']
  expect(camps.some(({ actors }) => four.every((actor) => (actors as readonly string[]).includes(actor)))).toBe(true)
})

test('listCamps finds at most eight camps, however many actors there are, and leaves nobody out', () => {
  const dataset = generateDataset(500)
  const camps = listCamps(dataset)
  expect(camps.length).toBeLessThanOrEqual(8)
  expect(camps.flatMap(({ actors }) => actors).toSorted()).toEqual([...dataset.actors.keys()].toSorted())
})
