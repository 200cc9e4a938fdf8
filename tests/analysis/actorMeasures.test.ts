import { expect, test } from 'vitest'
import { ACTOR_MEASURES } from '../../src/analysis/actorMeasures.ts'
import { MEASURES } from '../../src/analysis/registry.ts'

test('ACTOR_MEASURES has every measure of actors, in the order of the registry', () => {
  expect(ACTOR_MEASURES).toEqual(MEASURES.filter(({ of }) => of === 'actors').map(({ id }) => id))
})
