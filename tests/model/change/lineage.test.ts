import { expect, test } from 'vitest'
import { continueDataset } from '../../../src/model/change/continueDataset.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { findChange } from '../../../src/model/change/findChange.ts'
import { getBasis, getTieBasis } from '../../../src/model/change/lineage.ts'
import type { Actor, Dataset, Relation } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'

const text = (en: string) => ({ en })
const DATASET = build({
  sources: [{ id: 's' }, { id: 't' }],
  actors: ['a', 'b'].map((id) => ({ id, name: text(id), type: 'state' })),
  relations: [{ id: 'r', type: 'heads', source: 'a', target: 'b', evidence: [{ source: 's', passage: '1' }] }],
})

function change(dataset: Dataset, changes: Partial<Dataset>): Dataset {
  const applied = continueDataset(diffDatasets(dataset, { ...dataset, ...changes }), dataset)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.value
}

function changeRelation(dataset: Dataset, changes: Partial<Relation>): Dataset {
  const relations = Array.from(dataset.relations, ([id, relation]) => [id, { ...relation, ...changes }] as const)
  return change(dataset, { relations: new Map(relations) })
}

function changeActor(dataset: Dataset, changes: Partial<Actor>): Dataset {
  const actors = Array.from(dataset.actors, ([id, actor]) => [id, { ...actor, ...changes }] as const)
  return change(dataset, { actors: new Map(actors) })
}

const [RELATION] = [...DATASET.relations.values()] as [Relation]

test.each<[string, (dataset: Dataset) => Dataset]>([
  ['a note', (dataset) => changeRelation(dataset, { note: text('n') })],
  ['attributes', (dataset) => changeRelation(dataset, { attributes: { key: 'value' } })],
  ['a passage', (dataset) => changeRelation(dataset, { evidence: [{ ...RELATION.evidence[0]!, passage: '2' }] })],
  ['a summary', (dataset) => changeRelation(dataset, { evidence: [{ ...RELATION.evidence[0]!, summary: text('x') }] })],
  ['a description', (dataset) => changeActor(dataset, { description: text('who') })],
  ['the title', (dataset) => change(dataset, { title: text('Title') })],
  ['a story', (dataset) => change(dataset, { stories: new Map([['#1', { id: '#1', told: {} }]]) })],
])('getBasis is the same before and after a change of %s', (_, act) => {
  const after = act(DATASET)
  expect(after).not.toBe(DATASET)
  expect(getBasis(after)).toBe(DATASET)
  expect(getBasis(act(changeRelation(DATASET, { note: text('before') })))).toBe(DATASET)
})

test.each<[string, (dataset: Dataset) => Dataset]>([
  ['a type', (dataset) => changeRelation(dataset, { type: 'opposes' })],
  ['a date', (dataset) => changeRelation(dataset, { start: '2020' })],
  ['the number of passages', (dataset) => changeRelation(dataset, { evidence: [] })],
  [
    'a source',
    (dataset) => changeRelation(dataset, { evidence: [{ ...RELATION.evidence[0]!, source: 't' as never }] }),
  ],
  ['a name', (dataset) => changeActor(dataset, { name: text('other') })],
  ['a group', (dataset) => change(dataset, { groups: new Map([['g', { id: 'g', name: text('g') }]]) })],
  [
    'a reliability',
    ({ sources, ...dataset }) =>
      change(
        { ...dataset, sources },
        { sources: new Map(Array.from(sources, ([id, source]) => [id, { ...source, reliability: 'A' }])) },
      ),
  ],
])('getBasis is another after a change of %s', (_, act) => {
  const after = act(DATASET)
  expect(getBasis(after)).toBe(after)
})

test('getTieBasis is another only after a change of an end, a type or a sign', () => {
  expect(getTieBasis(changeActor(changeRelation(DATASET, { status: 'past' }), { name: text('other') }))).toBe(DATASET)
  for (const changes of [{ target: 'a' }, { type: 'opposes' }, { sign: 1 }] as Partial<Relation>[]) {
    const after = changeRelation(DATASET, changes)
    expect(getTieBasis(after)).toBe(after)
  }
  const smaller = change(DATASET, { relations: new Map() })
  expect(getTieBasis(smaller)).toBe(smaller)
})

test('findChange gives what leads from a dataset to a later one, and nothing between those that are not related', () => {
  const one = changeRelation(DATASET, { note: text('n') })
  const two = changeActor(one, { name: text('other') })
  const found = findChange(DATASET, two)!
  const applied = continueDataset(found, DATASET)
  expect(applied.ok && JSON.stringify(toDatasetFile(applied.value))).toBe(JSON.stringify(toDatasetFile(two)))
  expect(findChange(two, two)).toEqual({})
  expect(findChange(two, DATASET)).toBeUndefined()
  expect(findChange({ ...DATASET }, two)).toBeUndefined()
  expect(findChange(changeRelation(DATASET, { note: text('side') }), two)).toBeUndefined()
})
