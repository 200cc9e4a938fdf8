import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { createActor } from '../../../src/model/edit/createRecords.ts'
import { listReferences, printReference } from '../../../src/model/edit/listReferences.ts'
import { mergeActors } from '../../../src/model/edit/mergeActors.ts'
import { splitActor } from '../../../src/model/edit/splitActor.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

const A = 'a' as ActorId
const DATASET = build({
  sources: [{ id: 's' }],
  groups: [{ id: 'g', name: { en: 'G' } }],
  actors: [
    {
      id: 'a',
      name: { en: 'A' },
      type: 'state',
      group: 'g',
      evidence: [{ source: 's' }, { source: 's', passage: null }],
    },
    { id: 'b', name: { en: 'B' }, type: 'state' },
  ],
  relations: [
    { id: 'ab', type: 'supports', source: 'a', target: 'b', assertedBy: 'a' },
    { id: 'aa', type: 'opposes', source: 'a', target: 'a' },
    { id: 'ba', type: 'opposes', source: 'b', target: 'a', aimOf: 'a' },
  ],
  events: [{ id: 'e', title: { en: 'talks' }, roles: ['a', 'b'].map((actor) => ({ role: 'host', actor })) }],
  claims: [
    { id: 'k', topic: { en: 'who' }, positions: ['a', 'a'].map((holder) => ({ holder, statement: { en: 'x' } })) },
  ],
  ratings: [{ id: 'p', actor: 'a', dimension: 'power', value: 1 }],
})
const PART = createActor(DATASET, { name: { en: 'A of the north' }, type: 'state' })

test('what is named goes to the new actor, and all else stays', () => {
  const moved = new Set(['end ab', 'end aa', 'aim ba', 'role e', 'position k 1', 'rating p', 'evidence 0'])
  const after = splitActor(DATASET, A, { part: PART, moved })
  expect([...after.actors.values()].map(({ id, group, evidence }) => [id, group, evidence.length])).toEqual([
    ['a', 'g', 1],
    [PART.id, 'g', 1],
    ['b', null, 0],
  ])
  expect([...after.relations.values()].map(({ source, target, assertedBy }) => [source, target, assertedBy])).toEqual([
    [PART.id, 'b', 'a'],
    [PART.id, PART.id, null],
    ['b', 'a', null],
  ])
  expect(after.relations.get('ba' as never)!.aimOf).toBe(PART.id)
  expect(after.events.get('e' as never)!.roles.map(({ actor }) => actor)).toEqual([PART.id, 'b'])
  expect(after.claims.get('k' as never)!.positions.map(({ holder }) => holder)).toEqual(['a', PART.id])
  expect(after.ratings.get('p' as never)!.actor).toBe(PART.id)
})

test('what does not move stays the very same', () => {
  const after = splitActor(DATASET, A, { part: PART, moved: new Set() })
  expect(after.actors.get(A)).toBe(DATASET.actors.get(A))
  expect(after.relations).toBe(DATASET.relations)
  expect([after.events, after.claims, after.ratings]).toEqual([DATASET.events, DATASET.claims, DATASET.ratings])
  expect(splitActor(DATASET, PART.id, { part: PART, moved: new Set() })).toBe(DATASET)
})

test('every reference is at one of the two, merging them brings it back to one, and undo gives the bytes back', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.nat(), fc.infiniteStream(fc.boolean()), ([dataset], index, coins) => {
      const ids = [...dataset.actors.keys()]
      const id = ids[index % ids.length]
      if (id === undefined) return
      const all = listReferences(dataset, id)
      const moved = all.filter(() => coins.next().value).map(printReference)
      const part = createActor(dataset, { name: { en: 'part' } })
      const after = splitActor(dataset, id, { part, moved: new Set(moved) })
      const counts = [id, part.id].map((one) => listReferences(after, one).length)
      expect(counts).toEqual([all.length - moved.length, moved.length])
      const merged = mergeActors(after, id, [part.id])
      expect(merged.relations).toEqual(dataset.relations)
      expect(merged.ratings).toEqual(dataset.ratings)
      const undone = applyChange(invertChange(diffDatasets(dataset, after)), after)
      expect(undone.ok && JSON.stringify(toDatasetFile(undone.value))).toBe(JSON.stringify(toDatasetFile(dataset)))
    }),
    { numRuns: 200 },
  )
})
