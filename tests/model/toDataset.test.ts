import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDataset } from '../../src/model/readDataset.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { deriveVocabulary, getRelationType } from '../../src/model/vocabulary.ts'
import { arbitraryDataset } from '../formats/arbitraryDataset.ts'

const text = readFileSync(new URL('../fixtures/v3/harbour-dispute.json', import.meta.url), 'utf8')
const file = readDataset(text).file!

test('toDataset finds each record by its id, in the order of the file', () => {
  const dataset = toDataset(file)
  expect([...dataset.actors.keys()]).toEqual(['port-authority', 'dockers-union', 'mayor', 'crane-company'])
  expect([...dataset.relations.values()]).toEqual(file.relations)
  expect([...dataset.positions.get('force:all')!]).toEqual([
    ['port-authority', { x: 120.5, y: -40 }],
    ['mayor', { x: 0, y: 0 }],
  ])
  expect(dataset.vocabulary.relationTypes.get('bribes')?.direction).toBe('forward')
})

test('toDataset keeps the first of two records with one id', () => {
  const [first, second] = file.actors
  const dataset = toDataset({ ...file, actors: [first!, { ...second!, id: first!.id }] })
  expect([...dataset.actors.values()]).toEqual([first])
})

test('toDatasetFile gives back the file that a dataset was made from', () => {
  expect(toDatasetFile(toDataset(file))).toEqual(file)
  fc.assert(
    fc.property(arbitraryDataset, (any) => {
      expect(toDatasetFile(toDataset(any))).toEqual(any)
    }),
  )
})

test('toDatasetFile writes the types that a dataset has now', () => {
  const dataset = toDataset(file)
  const bribes = { ...dataset.relationTypes.get('bribes')!, sign: 1 as const }
  const relationTypes = new Map(dataset.relationTypes).set('bribes', bribes)
  const changed = { ...dataset, relationTypes, vocabulary: deriveVocabulary({ ...dataset, relationTypes }) }
  expect(getRelationType(changed.vocabulary, 'bribes').sign).toBe(1)
  const read = readDataset(JSON.stringify(toDatasetFile(changed))).file!
  expect(getRelationType(toDataset(read).vocabulary, 'bribes').sign).toBe(1)
})

test('a story has its own id, or else one by its place, and is written as it was told', () => {
  const stories = [{ id: 'harbour' }, { title: 'x' }, null, { id: 'harbour' }, { id: '#2' }, 'once']
  const dataset = toDataset({ ...file, stories })
  expect([...dataset.stories.keys()]).toEqual(['harbour', '#2', '#3', '#4', '#5', '#6'])
  expect(toDatasetFile(dataset).stories).toEqual(stories)
})
