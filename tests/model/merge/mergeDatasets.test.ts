import { expect, test } from 'vitest'
import type { ActorId, Dataset, RelationId } from '../../../src/model/dataset.ts'
import { removeActors, removeRelations } from '../../../src/model/edit/removeRecords.ts'
import { mergeDatasets } from '../../../src/model/merge/mergeDatasets.ts'
import { settleConflicts } from '../../../src/model/merge/settleConflicts.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'

const ACTORS = [
  { id: 'a', name: { en: 'Alpha' }, type: 'state', aliases: ['A', 'B'] },
  { id: 'b', name: { en: 'Beta' }, type: 'state' },
]
const SIGNED = { id: 'own', parent: null, sign: 0 }
const BASE = {
  sources: [{ id: 's', passages: [{ id: 'P1' }, { id: 'P2' }] }],
  vocabulary: { relationTypes: [SIGNED] },
  actors: ACTORS,
  relations: [{ id: 'ab', type: 'supports', source: 'a', target: 'b', start: '2000', end: '2010' }],
}
const base = build(BASE)
const withRelation = (more: object) => build({ ...BASE, relations: [{ ...BASE.relations[0], ...more }] })
const withAlpha = (more: object) => build({ ...BASE, actors: [{ ...ACTORS[0], ...more }, ACTORS[1]] })
const withMore = (...relations: readonly object[]) => build({ ...BASE, relations: [...BASE.relations, ...relations] })
const [A, B] = ['a', 'b'] as [ActorId, ActorId]
const AB = 'ab' as RelationId

function listErrors(dataset: Dataset) {
  return readDataset(JSON.stringify(toDatasetFile(dataset))).issues.filter(({ severity }) => severity === 'error')
}

test('fields of a record that each side changed by itself do not conflict, nor do items of a list', () => {
  const mine = withAlpha({ name: { en: 'Alpha', ar: 'ألفا' }, aliases: ['A', 'B', 'C'] })
  const theirs = withAlpha({ name: { en: 'Alfa' }, aliases: ['B', 'D'] })
  const { dataset, conflicts } = mergeDatasets(base, mine, theirs)
  expect(conflicts).toEqual([])
  expect(dataset.actors.get(A)).toMatchObject({ name: { en: 'Alfa', ar: 'ألفا' }, aliases: ['B', 'C', 'D'] })
})

test('of a field that both changed, mine stands until it is settled, and the conflict has all three values', () => {
  const merge = mergeDatasets(base, withAlpha({ name: { en: 'One' } }), withAlpha({ name: { en: 'Two' } }))
  expect(merge.conflicts).toEqual([
    {
      ...{ kind: 'actors', id: 'a', path: ['name', 'en'], stands: 'mine' },
      ...{ base: 'Alpha', mine: 'One', theirs: 'Two' },
    },
  ])
  expect(merge.dataset.actors.get(A)!.name.en).toBe('One')
  expect(settleConflicts(merge, () => 'theirs').dataset.actors.get(A)!.name.en).toBe('Two')
  expect(settleConflicts(merge, () => 'base').dataset.actors.get(A)!.name.en).toBe('Alpha')
  expect(settleConflicts(merge, () => 'mine').change).toEqual({})
})

test('a record that one side removed and the other changed is a conflict as a whole', () => {
  const removed = removeRelations(base, [AB])
  const changed = withRelation({ status: 'past' })
  const mine = mergeDatasets(base, removed, changed)
  expect(mine.dataset.relations.size).toBe(0)
  expect(mine.conflicts).toMatchObject([{ kind: 'relations', id: 'ab', path: [], mine: undefined, stands: 'mine' }])
  expect(settleConflicts(mine, () => 'theirs').dataset.relations.get(AB)!.status).toBe('past')
  expect(mergeDatasets(base, changed, removed).dataset.relations.get(AB)!.status).toBe('past')
})

test('an actor that one side removed stays as long as the other has a new relation to it', () => {
  const removed = removeActors(base, [B])
  const related = withMore({ id: 'new', type: 'opposes', source: 'a', target: 'b' })
  for (const merge of [mergeDatasets(base, removed, related), mergeDatasets(base, related, removed)]) {
    expect([...merge.dataset.actors.keys()]).toEqual(['a', 'b'])
    expect([...merge.dataset.relations.keys()]).toEqual(['new'])
    const neededBy = { kind: 'relations', id: 'new' }
    expect(merge.conflicts).toMatchObject([{ kind: 'actors', id: 'b', path: [], neededBy }])
    const remover = merge.mine === removed ? 'mine' : 'theirs'
    const settled = settleConflicts(merge, () => remover).dataset
    expect([settled.actors.size, settled.relations.size]).toEqual([1, 0])
  }
})

test('a passage that one side removed stays as long as the other cites it', () => {
  const removed = build({ ...BASE, sources: [{ id: 's', passages: [{ id: 'P1' }] }] })
  const cited = withRelation({ evidence: [{ source: 's', passage: 'P2' }] })
  const merge = mergeDatasets(base, removed, cited)
  expect(merge.conflicts).toMatchObject([{ kind: 'sources', id: 's', path: ['passages', 'P2'], stands: 'theirs' }])
  expect(listErrors(merge.dataset)).toEqual([])
  const settled = settleConflicts(merge, () => 'mine').dataset
  expect(settled.relations.get(AB)!.evidence).toEqual([])
})

test('dates that do not fit together are a conflict', () => {
  const merge = mergeDatasets(base, withRelation({ start: '2008' }), withRelation({ end: '2005' }))
  expect(merge.conflicts.map(({ path }) => path)).toEqual([['start'], ['end']])
  expect(merge.dataset.relations.get(AB)).toMatchObject({ start: '2008', end: '2010' })
  expect(settleConflicts(merge, () => 'theirs').dataset.relations.get(AB)).toMatchObject({ start: '2000', end: '2005' })
})

test('a sign that the type of the other side would leave unexplained does not stand', () => {
  const typed = build({ ...BASE, vocabulary: { relationTypes: [{ ...SIGNED, sign: 1 }] } })
  const merge = mergeDatasets(base, typed, withMore({ id: 'new', type: 'own', source: 'a', target: 'b', sign: 0 }))
  expect(merge.conflicts).toMatchObject([
    { kind: 'relations', id: 'new', path: ['sign'], theirs: 0, stands: 'neither' },
  ])
  expect(listErrors(merge.dataset)).toEqual([])
})

test('types that would become ancestors of each other keep the parents of mine', () => {
  const types = (one: string | null, other: string | null) =>
    build({
      ...BASE,
      vocabulary: {
        actorTypes: [
          { id: 'one', parent: one },
          { id: 'other', parent: other },
        ],
      },
    })
  const merge = mergeDatasets(types(null, null), types('other', null), types(null, 'one'))
  expect(merge.conflicts).toMatchObject([{ kind: 'actorTypes', id: 'other', path: ['parent'], theirs: 'one' }])
  expect(listErrors(merge.dataset)).toEqual([])
})

test('two different relations that were both added under one id are a conflict as a whole', () => {
  const add = (type: string) => withMore({ id: 'new', type, source: 'a', target: 'b' })
  const { conflicts } = mergeDatasets(base, add('opposes'), add('heads'))
  expect(conflicts).toMatchObject([{ kind: 'relations', id: 'new', path: [], base: undefined }])
})

test('what both sides added stands behind what it stood behind, mine first', () => {
  const add = (...ids: readonly string[]) =>
    withMore(...ids.map((id) => ({ id, type: 'heads', source: 'a', target: 'b' })))
  const { dataset } = mergeDatasets(base, add('m1', 'm2'), add('t1', 't2'))
  expect([...dataset.relations.keys()]).toEqual(['ab', 'm1', 'm2', 't1', 't2'])
})
