import { expect, test } from 'vitest'
import { readShipped } from '../../bench/readDatasets.ts'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { listRelationsOf } from '../../src/network/listRelationsOf.ts'
import { given } from './given.ts'

const DATASET = given('a heads b', 'b opposes c', 'c supports a', 'b heads b')
const tell = (actors: string, ends?: 'one' | 'both', dataset: Dataset = DATASET) =>
  listRelationsOf(dataset, [...actors] as ActorId[], ends).map(({ id }) => id)

test('listRelationsOf gives the relations with an end among the actors, in the order of the file', () => {
  expect(tell('a')).toEqual(['r1', 'r3'])
  expect(tell('b')).toEqual(['r1', 'r2', 'r4'])
  expect(tell('')).toEqual([])
})

test('listRelationsOf gives the relations with both ends among the actors, and one from an actor to itself', () => {
  expect(tell('ab', 'both')).toEqual(['r1', 'r4'])
  expect(tell('abc', 'both')).toEqual(['r1', 'r2', 'r3', 'r4'])
})

test('listRelationsOf knows nothing of an actor that the dataset does not have', () => {
  expect(tell('z')).toEqual([])
  const actors = new Map([...DATASET.actors].filter(([id]) => id !== 'c'))
  expect(tell('b', 'one', { ...DATASET, actors })).toEqual(['r1', 'r2', 'r4'])
  expect(tell('c', 'one', { ...DATASET, actors })).toEqual([])
})

test('listRelationsOf gives for each actor what a look at all records finds', () => {
  const dataset = readShipped('iraq-security-reform')
  for (const actor of dataset.actors.keys()) {
    const own = [...dataset.relations.values()].filter(({ source, target }) => source === actor || target === actor)
    expect(listRelationsOf(dataset, [actor])).toEqual(own)
  }
})
