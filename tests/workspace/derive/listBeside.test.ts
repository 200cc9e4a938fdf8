import { expect, test } from 'vitest'
import type { RelationId } from '../../../src/model/dataset.ts'
import { listBeside } from '../../../src/workspace/derive/listBeside.ts'
import { given } from '../../network/given.ts'

test('listBeside tells the contradicting relations of a pair, in either direction, from the parallel ones', () => {
  const dataset = given('a opposes b', 'b supports a', 'a threatens b', 'b heads a', 'a supports c', 'c opposes b')
  const { contradicting, parallel } = listBeside(dataset, dataset.relations.get('r1' as RelationId)!)
  expect(contradicting.map(({ id }) => id)).toEqual(['r2'])
  expect(parallel.map(({ id }) => id)).toEqual(['r3', 'r4'])
})

test('listBeside finds nothing that contradicts a relation without a sign', () => {
  const dataset = given('a heads b', 'a opposes b', 'a supports b', 'a heads a')
  const { contradicting, parallel } = listBeside(dataset, dataset.relations.get('r1' as RelationId)!)
  expect(contradicting).toEqual([])
  expect(parallel.map(({ id }) => id)).toEqual(['r2', 'r3'])
})
