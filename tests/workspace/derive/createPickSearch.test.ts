import { expect, test } from 'vitest'
import { createPickSearch } from '../../../src/workspace/derive/createPickSearch.ts'
import { build, given } from '../../network/given.ts'

const DATASET = given('harbour opposes union', 'union opposes port', 'port opposes union')
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

test('createPickSearch finds actors only, unless more is wanted, and without a query those with the most relations', () => {
  const search = createPickSearch(DATASET, null)
  expect(ids(search('harb', 5))).toEqual(['harbour'])
  expect(search('opposes', 5)).toEqual([])
  expect(ids(search('', 2))).toEqual(['union', 'port'])
})

test('createPickSearch finds relations by their sentences and groups by the beginnings of their words', () => {
  expect(createPickSearch(DATASET, 'relation')('harbour opposes', 5)).toEqual([{ kind: 'relation', id: 'r1' }])
  const grouped = build({
    groups: [{ id: 'g', name: { en: 'Dock workers', ar: 'عمال' } }],
    actors: [{ id: 'w', name: { en: 'Work council' }, type: 'party', group: 'g' }],
  })
  const search = createPickSearch(grouped, 'group')
  expect(ids(search('work', 5))).toEqual(['g', 'w'])
  expect(ids(search('عمال', 5))).toEqual(['g'])
  expect(ids(search('ork', 5))).toEqual([])
})
