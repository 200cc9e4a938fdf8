import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import {
  createActor,
  createClaim,
  createEvent,
  createRelation,
  putRecords,
} from '../../../src/model/edit/createRecords.ts'
import { mergeActors } from '../../../src/model/edit/mergeActors.ts'
import { removeActors, removeClaims, removeEvents, removeRelations } from '../../../src/model/edit/removeRecords.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

const DATASET = build({
  sources: [{ id: 's' }],
  actors: [
    { id: 'a', name: { en: 'Alpha' }, type: 'state' },
    { id: 'b', name: { en: 'Alfa', ar: 'ألفا' }, aliases: ['A.'], type: 'state', evidence: [{ source: 's' }] },
    { id: 'c', name: { en: 'Gamma' }, type: 'state' },
  ],
  relations: [
    { id: 'ac', type: 'supports', source: 'a', target: 'c' },
    { id: 'cb', type: 'opposes', source: 'c', target: 'b', assertedBy: 'a' },
    { id: 'aim', type: 'influences', source: 'a', target: 'c', aimOf: 'b', status: 'intended' },
  ],
  events: [{ id: 'e', title: { en: 'talks' }, roles: ['a', 'b', 'c'].map((actor) => ({ role: 'host', actor })) }],
  claims: [
    { id: 'k', topic: { en: 'who' }, positions: [{ holder: 'b', statement: { en: 'x' } }], relations: ['ac', 'cb'] },
  ],
  ratings: [{ id: 'p', actor: 'b', dimension: 'power', value: 1 }],
  positions: { 'force:all': { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } } },
})
const [A, B, C] = ['a', 'b', 'c'] as [ActorId, ActorId, ActorId]

function listIssues(dataset: Dataset) {
  return readDataset(JSON.stringify(toDatasetFile(dataset))).issues.filter(({ severity }) => severity === 'error')
}

test('an actor goes with whatever hangs on it, and leaves nothing that refers to it', () => {
  const after = removeActors(DATASET, [B])
  expect([...after.actors.keys()]).toEqual(['a', 'c'])
  expect([...after.relations.keys()]).toEqual(['ac', 'aim'])
  expect(after.relations.get('aim' as never)).not.toHaveProperty('aimOf')
  expect(after.events.get('e' as never)!.roles.map(({ actor }) => actor)).toEqual(['a', 'c'])
  expect(after.claims.get('k' as never)).toMatchObject({ positions: [], relations: ['ac'] })
  expect(after.ratings.size).toBe(0)
  expect([...after.positions.get('force:all')!.keys()]).toEqual(['a'])
  expect(JSON.stringify(toDatasetFile(after))).not.toContain('"b"')
})

test('who said something is not named any more once it is gone', () => {
  expect(removeActors(DATASET, [A]).relations.get('cb' as never)!.assertedBy).toBe(null)
})

test('a relation goes from the claims that refer to it', () => {
  const after = removeRelations(DATASET, ['ac' as never])
  expect(after.claims.get('k' as never)!.relations).toEqual(['cb'])
  expect(after.actors).toBe(DATASET.actors)
})

test('actors that are the same become one, with all names and whatever hangs on them', () => {
  const after = mergeActors(DATASET, A, [B])
  expect(after.actors.get(A)).toMatchObject({
    name: { en: 'Alpha', ar: 'ألفا' },
    aliases: ['Alfa', 'A.'],
    evidence: [{ source: 's' }],
  })
  expect([...after.relations.values()].map(({ source, target }) => `${source} ${target}`)).toEqual([
    'a c',
    'c a',
    'a c',
  ])
  expect(after.relations.get('aim' as never)!.aimOf).toBe('a')
  expect(after.events.get('e' as never)!.roles.map(({ actor }) => actor)).toEqual(['a', 'c'])
  expect(after.claims.get('k' as never)!.positions[0]!.holder).toBe('a')
  expect(after.ratings.get('p' as never)!.actor).toBe('a')
})

test('what an edit does not touch stays the very same', () => {
  const after = mergeActors(DATASET, A, [B])
  expect(after.relations.get('ac' as never)).toBe(DATASET.relations.get('ac' as never))
  expect(removeActors(DATASET, []).actors).toBe(DATASET.actors)
  expect(mergeActors(DATASET, A, [A])).toBe(DATASET)
})

test('new records have ids of their own and are valid', () => {
  const actor = createActor(DATASET, { name: { en: 'Gamma' } })
  const relation = createRelation(DATASET, { type: 'supports', source: C, target: actor.id })
  expect(actor.id).toBe('gamma')
  expect(createActor(putRecords(DATASET, { actors: [actor] }), { name: { en: 'Gamma' } }).id).toBe('gamma-2')
  expect(listIssues(putRecords(DATASET, { actors: [actor], relations: [relation] }))).toEqual([])
})

test('a relation that is recorded without evidence is not called stated', () => {
  const said = { type: 'supports', source: C, target: C }
  const evidence = [{ source: 's', passage: null, summary: null }] as never
  expect(createRelation(DATASET, said).explicitness).toBe('unspecified')
  expect(createRelation(DATASET, { ...said, evidence }).explicitness).toBe('stated')
})

test('new events and claims have ids of their own and are valid; an event goes from the claims that refer to it', () => {
  const event = createEvent(DATASET, { en: 'E' })
  const claim = { ...createClaim(DATASET, { en: 'K' }), events: [event.id] }
  expect([event.id, claim.id]).toEqual(['e-2', 'k-2'])
  const after = putRecords(DATASET, { events: [event], claims: [claim] })
  expect(listIssues(after)).toEqual([])
  expect(removeEvents(after, [event.id]).claims.get(claim.id)!.events).toEqual([])
  expect(removeEvents(after, [event.id]).claims.get('k' as never)).toBe(DATASET.claims.get('k' as never))
  expect([...removeClaims(after, [claim.id]).claims.keys()]).toEqual(['k'])
})

test('whatever is removed or merged, the dataset stays valid', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.nat(), fc.nat(), ([dataset], one, other) => {
      const before = listIssues(dataset).length
      const ids = [...dataset.actors.keys()]
      const [first, second] = [ids[one % ids.length], ids[other % ids.length]]
      if (!first || !second) return
      expect(listIssues(removeActors(dataset, [first])).length).toBeLessThanOrEqual(before)
      expect(listIssues(mergeActors(dataset, first, [second])).length).toBeLessThanOrEqual(before)
    }),
    { numRuns: 100 },
  )
})
