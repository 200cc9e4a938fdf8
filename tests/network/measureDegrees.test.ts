import { expect, test } from 'vitest'
import { measureDegrees } from '../../src/network/measureDegrees.ts'
import { build, given } from './given.ts'

test('measureDegrees counts the relations of each actor, one to itself once', () => {
  const dataset = given('a assists b', 'b assists a', 'a controls a', 'c assists b')
  expect([...measureDegrees(dataset)]).toEqual([3, 3, 1])
})

test('measureDegrees counts a relation at the end that exists', () => {
  const dataset = build({
    actors: [{ id: 'a', name: { en: 'a' }, type: 'organisation' }],
    relations: [{ id: 'r', source: 'a', target: 'nobody', type: 'assists' }],
  })
  expect([...measureDegrees(dataset)]).toEqual([1])
})
