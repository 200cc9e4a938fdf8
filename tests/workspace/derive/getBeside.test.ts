import { expect, test } from 'vitest'
import type { RelationId } from '../../../src/model/dataset.ts'
import { getBeside } from '../../../src/workspace/derive/getBeside.ts'
import { given } from '../../network/given.ts'

test('getBeside tells the contradicting relations of a pair, in either direction, from the parallel ones', () => {
  const dataset = given('a opposes b', 'b supports a', 'a threatens b', 'b heads a', 'a supports c', 'c opposes b')
  const { contradicting, parallel } = getBeside(dataset, dataset.relations.get('r1' as RelationId)!)
  expect(contradicting.map(({ id }) => id)).toEqual(['r2'])
  expect(parallel.map(({ id }) => id)).toEqual(['r3', 'r4'])
})

test('getBeside finds nothing that contradicts a relation without a sign', () => {
  const dataset = given('a heads b', 'a opposes b', 'a supports b', 'a heads a')
  const { contradicting, parallel } = getBeside(dataset, dataset.relations.get('r1' as RelationId)!)
  expect(contradicting).toEqual([])
  expect(parallel.map(({ id }) => id)).toEqual(['r2', 'r3'])
})
