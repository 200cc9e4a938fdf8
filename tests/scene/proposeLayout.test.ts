import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import { proposeLayout } from '../../src/scene/proposeLayout.ts'
import { given } from '../network/given.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const all = (type: string, keep: (a: number, b: number) => boolean) =>
  given(
    ...NAMES.flatMap((a, at) =>
      NAMES.slice(at + 1).flatMap((b, on) => (keep(at, at + 1 + on) ? [`${a} ${type} ${b}`] : [])),
    ),
  )

test('proposeLayout proposes a matrix for the tribes: dense, mutual, signed, and no hub', () => {
  expect(proposeLayout(readShipped('highland-tribes'))).toEqual({
    ...{ layout: 'matrix', actors: 16, ties: 58, mutual: true, hub: false, leading: null },
  })
})

test('proposeLayout proposes sentences where an actor has far more ties than the rest', () => {
  expect(proposeLayout(readShipped('iraq-security-reform'))).toMatchObject({ layout: 'bars', hub: true })
})

test.each([
  ['ties have a direction', all('supports', () => true)],
  ['ties have no sign', all('overlaps_with', () => true)],
  ['ties are few', all('cooperates_with', (a, b) => b - a === 1)],
  ['one actor is a hub', all('cooperates_with', (a, b) => a === 0 || (a + b) % 7 === 0)],
  ['actors are a handful', given('a cooperates_with b', 'b cooperates_with c', 'a tension_with c')],
  ['actors are very many', generateDataset(300)],
  ['there is nobody', given()],
])('proposeLayout proposes sentences where %s', (_, dataset) => {
  expect(proposeLayout(dataset).layout).toBe('bars')
})

test('proposeLayout proposes layers where most ties are of one type that leads from one actor to the next', () => {
  const chains = ['a b', 'b c', 'c d', 'a e', 'e f', 'f g', 'a h'].map((pair) => pair.replace(' ', ' controls '))
  const layers = { layout: 'layered', leading: { en: 'controls' } }
  expect(proposeLayout(given(...chains, 'b opposes e', 'c supports h'))).toMatchObject(layers)
  const cycle = ['a b', 'b c', 'c d', 'd e', 'e f', 'f a'].map((pair) => pair.replace(' ', ' controls '))
  expect(proposeLayout(given(...cycle)).layout).toBe('bars')
})

test('proposeLayout proposes a matrix for any dense mutual signed ties', () => {
  expect(proposeLayout(all('tension_with', (a, b) => (a + b) % 2 === 0)).layout).toBe('matrix')
})
