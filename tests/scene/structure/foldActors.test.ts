import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import type { Folding } from '../../../src/scene/structure/foldActors.ts'
import { foldActors, UNFOLDED } from '../../../src/scene/structure/foldActors.ts'

const RANKING = Array.from({ length: 60 }, (_, index) => `n${index}` as ActorId)
const HEADLINE: Folding = { level: 'headline', opened: new Set(), needed: new Set() }
/** Every third actor is in the same camp; the last five are a camp of their own. */
const CAMPS = [0, 1, 2, 3].map((camp) => ({
  id: `camp:${camp}`,
  group: null,
  actors: RANKING.filter((_, index) => (index >= 55 ? 3 : index % 3) === camp),
}))

test('foldActors folds nothing up to forty actors, and nothing when everything is asked for', () => {
  const few = [{ id: 'camp:1', group: null, actors: RANKING.slice(0, UNFOLDED) }]
  expect(foldActors(few, RANKING.slice(0, UNFOLDED), HEADLINE).size).toBe(0)
  expect(foldActors(CAMPS, RANKING, { ...HEADLINE, level: 'all' }).size).toBe(0)
})

test('foldActors shows those with the most partners, and someone of every camp', () => {
  const folded = new Set([...foldActors(CAMPS, RANKING, HEADLINE).values()].flat())
  for (const actor of RANKING.slice(0, 25)) expect(folded.has(actor)).toBe(false)
  for (const { actors } of CAMPS) expect(actors.some((actor) => !folded.has(actor))).toBe(true)
  expect(folded.size).toBe(60 - 25 - 1)
})

test('foldActors opens a camp, and shows whom a person needs to see', () => {
  const folds = foldActors(CAMPS, RANKING, {
    ...HEADLINE,
    opened: new Set(['camp:0']),
    needed: new Set([RANKING[58]!]),
  })
  expect(folds.has('camp:0')).toBe(false)
  expect(folds.get('camp:3')).toEqual(['n56', 'n57', 'n59'])
})

test('foldActors folds no single actor: its place is as small as the fold would be', () => {
  const folds = foldActors(CAMPS, RANKING, { ...HEADLINE, needed: new Set(RANKING.slice(56, 59)) })
  expect(folds.has('camp:3')).toBe(false)
})
