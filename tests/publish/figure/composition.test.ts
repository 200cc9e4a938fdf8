import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { composeDataset } from '../../../src/model/figure/composeDataset.ts'
import type { Composition } from '../../../src/model/figure/composition.ts'
import { NO_COMPOSITION } from '../../../src/model/figure/composition.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import type { PresetId } from '../../../src/publish/figure/preset.ts'
import { PRESETS } from '../../../src/publish/figure/preset.ts'
import { getPublishedWords } from '../../../src/workspace/catalogue/getPublishedWords.ts'
import { derivePublished } from '../../../src/workspace/derive/derivePublished.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { IRAQ, TRIBES } from '../given.ts'

const ACTORS = ['kadhimi-government', 'loyalist-factions', 'iran', 'iraq-security-reform', 'nato'] as ActorId[]

function compose(composition: Partial<Composition>, preset: PresetId = 'column', dataset = IRAQ) {
  const state = { ...INITIAL_STATE, dataset }
  const published = derivePublished(state, 'en', { composition: { ...NO_COMPOSITION, ...composition } })!
  return composeFigure({ ...published, preset: PRESETS[preset], words: getPublishedWords('en') })
}

const between = (cast: readonly ActorId[]) =>
  [...IRAQ.relations.values()].filter(({ source, target }) => cast.includes(source) && cast.includes(target))

test.each(['screen', 'column', 'slide', 'a4'] as const)(
  'a figure for %s has exactly the cast that was chosen',
  (preset) => {
    const { seen } = compose({ cast: ACTORS }, preset)
    expect([...seen.actors].sort()).toEqual([...ACTORS].sort())
    expect([...seen.drawn].sort()).toEqual(
      between(ACTORS)
        .map(({ id }) => id)
        .sort(),
    )
  },
)

test('what a figure shows and what it says is left out add up to the dataset', () => {
  const ids = [...IRAQ.actors.keys()]
  const casts = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 7 })
  fc.assert(
    fc.property(casts, fc.nat(3), (cast, out) => {
      const leftOut = between(cast)
        .slice(0, out)
        .map(({ id }) => id)
      const { seen, furniture } = compose({ cast, leftOut })
      const told = getPublishedWords('en').note({
        hiddenActors: IRAQ.actors.size - seen.actors.length,
        hiddenRelations: IRAQ.relations.size - seen.drawn.length,
      })
      expect(furniture.note).toBe(told)
      expect(seen.actors.length).toBe(cast.length)
      expect(seen.drawn.length).toBe(between(cast).length - leftOut.length)
    }),
    { numRuns: 12 },
  )
})

test('names and words of a figure stand in its picture, its sentences and its long description, and nowhere else', () => {
  const [relation] = between(ACTORS)
  const { furniture, groups } = compose({
    cast: ACTORS,
    names: new Map([[ACTORS[1]!, { en: 'Militias' }]]),
    wordings: new Map([[relation!.id, { en: 'stands up to' }]]),
  })
  const drawn = JSON.stringify(groups)
  expect(drawn).toContain('Militias')
  expect(drawn).not.toContain('Loyalist')
  expect(furniture.longDescription.join('\n')).toContain('stands up to')
  expect(IRAQ.actors.get(ACTORS[1]!)!.name.en).toBe('Loyalist factions')
})

test('a relation that is left out leaves everybody in place on the screen', () => {
  const [first] = between(ACTORS)
  const whole = compose({ cast: ACTORS }, 'screen')
  const without = compose({ cast: ACTORS, leftOut: [first!.id] }, 'screen')
  expect(without.seen.actors.length).toBe(whole.seen.actors.length)
  expect(without.seen.drawn).not.toContain(first!.id)
})

test('a matrix has the chosen cast as well, and what is no longer in the dataset is passed over', () => {
  const [one, two, three] = [...TRIBES.actors.keys()]
  const { seen } = compose(
    { cast: [one!, two!, three!, 'gone' as ActorId], leftOut: ['r?' as RelationId] },
    'a4',
    TRIBES,
  )
  expect([...seen.actors].sort()).toEqual([one, two, three].sort())
})

test('a wording in one language leaves the verb of the other', () => {
  const [relation] = between(ACTORS)
  const wordings = new Map([[relation!.id, { ar: 'يواجه' }]])
  const composed = composeDataset(IRAQ, { leftOut: [], names: new Map(), wordings })
  expect(composed.relations.get(relation!.id)!.phrase).toMatchObject({ ar: 'يواجه' })
  expect(compose({ cast: ACTORS, wordings }).furniture.longDescription).toEqual(
    compose({ cast: ACTORS }).furniture.longDescription,
  )
})
