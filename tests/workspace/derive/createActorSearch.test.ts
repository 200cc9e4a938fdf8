import { expect, test } from 'vitest'
import { createActorSearch } from '../../../src/workspace/derive/createActorSearch.ts'
import { given } from '../../network/given.ts'

test('createActorSearch finds actors only, and without a query offers those with the most relations', () => {
  const search = createActorSearch(given('harbour opposes union', 'union opposes port', 'port opposes union'))
  expect(search('harb', 5)).toEqual(['harbour'])
  expect(search('opposes', 5)).toEqual([])
  expect(search('', 2)).toEqual(['union', 'port'])
})
