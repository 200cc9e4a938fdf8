import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { chooseCast } from '../../../src/scene/structure/chooseCast.ts'
import { build, given } from '../../network/given.ts'

const NOBODY = new Set<ActorId>()
const cast = (dataset: ReturnType<typeof given>, most: number, needed = NOBODY) =>
  [...chooseCast(dataset, most, needed)].sort()

test('chooseCast gives everybody where there is room', () => {
  expect(cast(given('a opposes b', 'c supports d'), 4)).toEqual(['a', 'b', 'c', 'd'])
})

test('chooseCast takes those with the weightiest relations to others who have such', () => {
  const dataset = given(
    'a opposes b',
    'b opposes c',
    'c opposes a',
    'a opposes c',
    'd overlaps_with e',
    'f overlaps_with g',
  )
  expect(cast(dataset, 3)).toEqual(['a', 'b', 'c'])
})

test('chooseCast shows nobody without a relation in the picture, unless they are needed', () => {
  const dataset = given('a opposes b', 'b opposes a', 'a supports b', 'c opposes d', 'c opposes e', 'c opposes f')
  for (let most = 2; most < 6; most++) {
    const chosen = new Set<string>(cast(dataset, most))
    for (const actor of chosen) {
      const tied = [...dataset.relations.values()].some(
        ({ source, target }) => (source === actor && chosen.has(target)) || (target === actor && chosen.has(source)),
      )
      expect(tied, `${actor} of ${most}`).toBe(true)
    }
  }
  expect(cast(dataset, 2, new Set(['f' as ActorId]))).toContain('f')
})

test('chooseCast keeps somebody of each group whose relations matter', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const dataset = build({
    groups: [
      { id: 'one', name: { en: 'One' } },
      { id: 'two', name: { en: 'Two' } },
    ],
    actors: ids.map((id) => ({ id, name: { en: id }, type: 'state', group: id === 'e' ? 'two' : 'one' })),
    relations: ['ab', 'ba', 'bc', 'cb', 'cd', 'da', 'ae', 'ea'].map((pair, index) => ({
      ...{ id: `r${index}`, type: 'opposes', source: pair[0], target: pair[1] },
    })),
  })
  expect(cast(dataset, 4)).toContain('e')
})
