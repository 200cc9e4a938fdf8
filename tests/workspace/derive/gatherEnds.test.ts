import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { gatherEnds, listMembers } from '../../../src/workspace/derive/gatherEnds.ts'
import { build } from '../../network/given.ts'

const DATASET = build({
  groups: ['docks', 'office', 'alone'].map((id) => ({ id, name: { en: id } })),
  actors: [
    { id: 'a', group: 'docks' },
    { id: 'b', group: 'docks' },
    { id: 'c', group: 'office' },
    { id: 'd', group: 'office' },
    { id: 'e', group: 'alone' },
    { id: 'f' },
  ].map((actor) => ({ name: { en: actor.id }, type: 'party', ...actor })),
})
const gather = (ids: string) => gatherEnds(DATASET, [...ids] as ActorId[]).map(({ id }) => id)

test('gatherEnds calls a group by its name where all of it is there, and nobody twice', () => {
  expect(gather('fba')).toEqual(['f', 'docks'])
  expect(gather('abcd')).toEqual(['docks', 'office'])
  expect(gather('')).toEqual([])
})

test('gatherEnds calls a part of a group, and a group of one, by their actors', () => {
  expect(gather('ac')).toEqual(['a', 'c'])
  expect(gather('e')).toEqual(['e'])
})

test('listMembers gives the actors of a group', () => {
  expect(listMembers(DATASET, 'docks')).toEqual(['a', 'b'])
})
