import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import type { Change, RecordsChange } from '../../../src/model/change/change.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import type { Actor, ActorId, Dataset } from '../../../src/model/dataset.ts'
import { getSign } from '../../../src/model/vocabulary.ts'
import { getEnds } from '../../../src/network/getEnds.ts'
import { build } from '../../network/given.ts'

const DATASET = build({
  vocabulary: { relationTypes: [{ id: 'bribes', parent: 'influences', sign: -1 }] },
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id }, type: 'state' })),
  relations: [{ id: 'r', type: 'bribes', source: 'a', target: 'b' }],
  claims: [{ id: 'k', topic: { en: 'who pays' } }],
  positions: { 'bars:all': { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }, 'camps:all': { a: { x: 5, y: 6 } } },
})
const [A, B, C] = [...DATASET.actors.values()] as [Actor, Actor, Actor]
const RENAMED: Actor = { ...A, name: { en: 'Alpha' } }
const D: Actor = { ...A, id: 'd' as ActorId }

const changeActors = (change: Partial<RecordsChange<Actor>>): Change => ({
  actors: { added: new Map(), updated: new Map(), removed: new Map(), ...change },
})
const rename = changeActors({ updated: new Map([['a', [A, RENAMED]]]) })

function apply(change: Change, dataset: Dataset = DATASET): Dataset {
  const applied = applyChange(change, dataset)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.value
}

function listProblems(change: Change) {
  const applied = applyChange(change, DATASET)
  return applied.ok ? [] : applied.problems.map(({ code, kind, id }) => `${code} ${kind} ${id}`)
}

test('a change gives a dataset with it, and leaves the one before as it was', () => {
  const before = structuredClone(DATASET)
  const change = changeActors({
    updated: new Map([['a', [A, RENAMED]]]),
    removed: new Map([['b', { record: B, at: 1 }]]),
    added: new Map([['d', { record: D, at: 0 }]]),
  })
  expect([...apply(change).actors]).toEqual([
    ['d', D],
    ['a', RENAMED],
    ['c', C],
  ])
  expect(DATASET).toEqual(before)
})

test('whatever a change does not touch stays the very same', () => {
  const after = apply(rename)
  expect(after.actors.get('b' as ActorId)).toBe(B)
  for (const key of Object.keys(DATASET) as (keyof Dataset)[])
    if (key !== 'actors' && key !== 'ends') expect(after[key], key).toBe(DATASET[key])
})

test('the ends of relations are looked up among the actors that there are now', () => {
  const after = apply(changeActors({ removed: new Map([['a', { record: A, at: 0 }]]) }))
  const { source, target } = getEnds(after)
  expect([[...source], [...target]]).toEqual([[-1], [0]])
})

test('moving an actor in one layout leaves the places of the others the very same', () => {
  const own = new Map([...DATASET.positions.get('bars:all')!, [A.id, { x: 7, y: 8 }]])
  const moved = { ...DATASET, positions: new Map(DATASET.positions).set('bars:all', own) }
  const change = diffDatasets(DATASET, moved)
  expect([...change.positions!.updated]).toEqual([
    [
      'bars:all a',
      [
        { x: 1, y: 2 },
        { x: 7, y: 8 },
      ],
    ],
  ])
  const after = apply(change)
  expect(after.positions).toEqual(moved.positions)
  expect(after.positions.get('camps:all')).toBe(DATASET.positions.get('camps:all'))
  expect(after.positions.get('bars:all')!.get(B.id)).toBe(own.get(B.id))
  expect(after.actors).toBe(DATASET.actors)
})

test('positions come and go wherever their layout stands among the others', () => {
  const [bars, camps] = [DATASET.positions.get('bars:all')!, DATASET.positions.get('camps:all')!]
  const point = { x: 7, y: 8 }
  const added = new Map([['bars:all c', { record: point, at: bars.size + camps.size }]])
  const change: Change = { positions: { added, updated: new Map(), removed: new Map() } }
  const after = apply(change)
  expect(after.positions.get('bars:all')!.get(C.id)).toEqual(point)
  expect(apply(invertChange(change), after).positions).toEqual(DATASET.positions)
  const far = new Map([['bars:all c', { record: point, at: 99 }]])
  expect(apply({ positions: { added: far, updated: new Map(), removed: new Map() } })).toEqual(after)
})

test('a record that changes its place moves alone', () => {
  const turned = { ...DATASET, actors: new Map([C, A, B].map((actor) => [actor.id, actor])) }
  const change = diffDatasets(DATASET, turned)
  expect([...change.actors!.removed]).toEqual([['c', { record: C, at: 2 }]])
  expect([...change.actors!.added]).toEqual([['c', { record: C, at: 0 }]])
  expect([...apply(change).actors.keys()]).toEqual(['c', 'a', 'b'])
})

test('a changed type changes what its relations mean', () => {
  const [bribes] = DATASET.relationTypes.values()
  const change: Change = {
    relationTypes: {
      added: new Map(),
      updated: new Map([['bribes', [bribes!, { ...bribes!, sign: 1 }]]]),
      removed: new Map(),
    },
  }
  const after = apply(change)
  const [relation] = after.relations.values()
  expect(getSign(after.vocabulary, relation!)).toBe(1)
  expect(getSign(apply(invertChange(change), after).vocabulary, relation!)).toBe(-1)
})

test.each([
  ['missing-record actors z', changeActors({ updated: new Map([['z', [A, RENAMED]]]) })],
  ['missing-record actors z', changeActors({ removed: new Map([['z', { record: A, at: 0 }]]) })],
  ['other-record actors a', changeActors({ updated: new Map([['a', [RENAMED, A]]]) })],
  ['other-record actors a', changeActors({ removed: new Map([['a', { record: RENAMED, at: 0 }]]) })],
  ['known-record actors b', changeActors({ added: new Map([['b', { record: B, at: 0 }]]) })],
  ['other-index actors b', changeActors({ removed: new Map([['b', { record: B, at: 2 }]]) })],
  ['other-index actors d', changeActors({ added: new Map([['d', { record: D, at: 4 }]]) })],
  ['other-index actors d', changeActors({ added: new Map([['d', { record: D, at: -1 }]]) })],
])('a change that does not fit is refused: %s', (problem, change) => {
  expect(listProblems(change)).toEqual([problem])
})

test('a change that does not fit names every record, of whatever kind, that is in its way', () => {
  const title = [{ en: 'Other' }, { en: 'New' }] as const
  const fields = { added: new Map(), updated: new Map([['title', title]]), removed: new Map() }
  const gone = changeActors({ updated: new Map([['z', [A, RENAMED]]]), added: new Map([['b', { record: B, at: 0 }]]) })
  expect(listProblems({ ...gone, fields })).toEqual([
    'missing-record actors z',
    'known-record actors b',
    'other-record fields title',
  ])
})
