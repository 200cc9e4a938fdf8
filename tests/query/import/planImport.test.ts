import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { applyImport } from '../../../src/query/import/applyImport.ts'
import type { ImportDecision } from '../../../src/query/import/importPlan.ts'
import { createImportPlanner, planImport } from '../../../src/query/import/planImport.ts'
import { build } from '../../network/given.ts'

const OPEN_TYPE = { id: 'funds', label: { en: 'funds' }, sign: 1, conduit: true, direction: 'forward' }

const OPEN = build({
  groups: [{ id: 'north', name: { en: 'North' } }],
  vocabulary: {
    relationTypes: [OPEN_TYPE],
  },
  actors: [
    { id: '1', name: { en: 'Qasem Haddad', ar: 'قاسم حدّاد' }, type: 'person' },
    { id: 'board', name: { en: 'Harbour Board' }, aliases: ['HB'], type: 'organisation', group: 'north' },
    { id: 'weavers', name: { en: 'Union of Weavers' }, type: 'party' },
  ],
  relations: [{ id: 'r1', type: 'funds', source: 'board', target: 'weavers', start: '1998' }],
})

function plan(read: object, decisions: Readonly<Record<string, ImportDecision>> = {}) {
  const planned = planImport(OPEN, build(read), new Map(Object.entries(decisions)))
  const states = Object.fromEntries(planned.rows.map(({ kind, id, state }) => [`${kind} ${id}`, state]))
  return { planned, states, next: applyImport(planned) }
}
const names = ({ actors }: Dataset) => [...actors.values()].map(({ name }) => name.en)

test('an actor is found by the same name in another case, an alias or an Arabic spelling, whatever its id', () => {
  const { states, next } = plan({
    actors: [
      { id: 'x', name: { en: 'HARBOUR BOARD' }, type: 'unspecified' },
      { id: 'y', name: { en: 'قاسم حداد' }, type: 'person' },
    ],
  })
  expect(states).toEqual({ 'actors x': 'same', 'actors y': 'same' })
  expect(names(next)).toEqual(names(OPEN))
  const alias = plan({ actors: [{ id: 'hb', name: { en: 'HB' }, type: 'organisation' }] })
  expect(alias.states).toEqual({ 'actors hb': 'same' })
})

test('a name in another spelling or order is a probable duplicate, which is added unless someone decides', () => {
  const read = {
    actors: [
      { id: 'w', name: { en: 'Weavers Union' }, type: 'party' },
      { id: 'q', name: { en: 'Qassim Haddad' }, type: 'person' },
    ],
  }
  const { planned, states, next } = plan(read)
  expect(states).toEqual({ 'actors w': 'probable', 'actors q': 'probable' })
  expect(planned.rows.map(({ match, likeness }) => [match, likeness])).toEqual([
    ['weavers', 'order'],
    ['1', 'transliteration'],
  ])
  expect(next.actors.size).toBe(5)
  const decided = plan(read, { 'actors w': { kind: 'same-as', id: 'weavers' }, 'actors q': { kind: 'leave-out' } })
  expect(names(decided.next)).toEqual(names(OPEN))
  expect(decided.next.actors.get('weavers' as never)!.aliases).toEqual(['Weavers Union'])
})

test('an id that means another actor here is given another, and its relations follow', () => {
  const { states, next } = plan({
    actors: [
      { id: '1', name: { en: 'Salt Works' }, type: 'company' },
      { id: '2', name: { en: 'Harbour Board' }, type: 'organisation' },
    ],
    relations: [{ id: 'r1', type: 'opposes', source: '1', target: '2' }],
  })
  expect(states).toEqual({ 'actors 1': 'another', 'actors 2': 'same', 'relations r1': 'another' })
  expect(next.actors.get('1-2' as never)!.name.en).toBe('Salt Works')
  expect(next.relations.get('r1-2' as never)).toMatchObject({ source: '1-2', target: 'board', type: 'opposes' })
})

test('what the file says more is taken, what it says otherwise is a conflict in which mine stands until someone decides', () => {
  const read = {
    actors: [
      { id: 'board', name: { en: 'Harbour Board' }, type: 'company', description: { en: 'Runs the harbour' } },
      { id: 'weavers', name: { en: 'Union of Weavers' }, type: 'party' },
    ],
    relations: [{ id: 'r1', type: 'funds', source: 'board', target: 'weavers', start: '1999', confidence: 0.5 }],
    vocabulary: { relationTypes: [{ id: 'funds', label: { en: 'funds' } }] },
  }
  const { planned, states, next } = plan(read)
  expect(states).toMatchObject({
    'actors board': 'conflicting',
    'relations r1': 'conflicting',
    'relationTypes funds': 'same',
  })
  expect(planned.rows.find(({ id }) => id === 'r1')!.differences).toEqual([
    { path: ['start'], mine: '1998', theirs: '1999', isConflict: true },
    { path: ['confidence'], mine: null, theirs: 0.5, isConflict: false },
  ])
  expect(next.actors.get('board' as never)).toMatchObject({
    type: 'organisation',
    description: { en: 'Runs the harbour' },
  })
  expect(next.relations.get('r1' as never)).toMatchObject({ start: '1998', confidence: 0.5 })
  const replaced = plan(read, { 'relations r1': { kind: 'replace', id: 'r1' } }).next
  expect(replaced.relations.get('r1' as never)).toMatchObject({ start: '1999' })
  const kept = plan(read, {
    'relations r1': { kind: 'keep-mine', id: 'r1' },
    'actors board': { kind: 'keep-mine', id: 'board' },
  })
  expect(kept.next).toBe(OPEN)
  const added = plan(read, { 'relations r1': { kind: 'add' } }).next
  expect([...added.relations.keys()]).toEqual(['r1', 'r1-2'])
})

test('types of the same word are one, and its meaning here stands; new types and groups come along', () => {
  const { next } = plan({
    groups: [
      { id: 'n', name: { en: 'north' } },
      { id: 'south', name: { en: 'South' } },
    ],
    vocabulary: {
      relationTypes: [
        { id: 'Funds', label: { en: 'Funds' } },
        { id: 'bribes', label: { en: 'bribes' } },
      ],
    },
    actors: [
      { id: 'a', name: { en: 'Salt Works' }, type: 'company', group: 'n' },
      { id: 'b', name: { en: 'Fish Market' }, type: 'place', group: 'south' },
    ],
    relations: [
      { id: 'a', type: 'Funds', source: 'a', target: 'b' },
      { id: 'b', type: 'bribes', source: 'a', target: 'b' },
    ],
  })
  expect([...next.groups.keys()]).toEqual(['north', 'south'])
  expect([...next.relationTypes.keys()]).toEqual(['funds', 'bribes'])
  expect([...next.relations.values()].map(({ type }) => type)).toEqual(['funds', 'funds', 'bribes'])
  expect(next.actors.get('a' as never)!.group).toBe('north')
})

test('whoever is left out takes their relations along, and that is counted', () => {
  const { planned, next } = plan(
    {
      actors: [
        { id: 'a', name: { en: 'Salt Works' }, type: 'company' },
        { id: 'b', name: { en: 'Fish Market' }, type: 'place' },
      ],
      relations: [{ id: 'a', type: 'opposes', source: 'a', target: 'b' }],
    },
    { 'actors a': { kind: 'leave-out' } },
  )
  expect(planned.relationsLeftOut).toBe(1)
  expect(names(next)).toEqual([...names(OPEN), 'Fish Market'])
  expect(next.relations.size).toBe(1)
})

test('of a source of one name, a passage that says something else gets a number of its own', () => {
  const source = (summary: string) => ({
    id: 'list',
    title: { en: 'List' },
    passages: [{ id: 'row 2', summary: { en: summary } }],
  })
  const open = build({ sources: [source('before')] })
  const read = build({
    sources: [source('after')],
    actors: [
      { id: 'a', name: { en: 'Salt Works' }, type: 'company', evidence: [{ source: 'list', passage: 'row 2' }] },
    ],
  })
  const next = applyImport(planImport(open, read))
  expect(next.sources.get('list' as never)!.passages.map(({ id }) => id)).toEqual(['row 2', 'row 2-2'])
  expect(next.actors.get('a' as never)!.evidence[0]!.passage).toBe('row 2-2')
})

test('a word for a relation is that of a type here in any of its languages', () => {
  const { next } = plan({
    vocabulary: { relationTypes: [{ id: 'يدعم', label: { en: 'يدعم' } }] },
    actors: [
      { id: 'a', name: { en: 'Harbour Board' }, type: 'organisation' },
      { id: 'b', name: { en: 'Union of Weavers' }, type: 'party' },
    ],
    relations: [{ id: 'a', type: 'يدعم', source: 'a', target: 'b' }],
  })
  expect([...next.relationTypes.keys()]).toEqual(['funds'])
  expect([...next.relations.values()].at(-1)).toMatchObject({ type: 'supports', source: 'board' })
})

test('a decision works out only what it changes: the other rows stay the very rows', () => {
  const read = build({
    actors: ['Salt Works', 'Fish Market', 'Harbour Board'].map((en, at) => ({
      id: `n${at}`,
      name: { en },
      type: 'organisation',
    })),
    relations: [
      { id: 'a', type: 'opposes', source: 'n0', target: 'n2' },
      { id: 'b', type: 'opposes', source: 'n1', target: 'n2' },
    ],
  })
  const planner = createImportPlanner(OPEN, read)
  const before = finishSteps(planner.plan(new Map())).rows
  const after = finishSteps(planner.plan(new Map([['actors n0', { kind: 'leave-out' }]]))).rows
  const same = after.filter((row) => before.includes(row)).map(({ id }) => id)
  expect(same).toEqual(['n1', 'n2', 'b'])
})

test('a record that is added although it is there gets an id that no other record of the file has', () => {
  const read = {
    actors: [
      { id: 'board', name: { en: 'Harbour Board' }, type: 'organisation' },
      { id: 'board-2', name: { en: 'Fish Market' }, type: 'place' },
    ],
  }
  const { next } = plan(read, { 'actors board': { kind: 'add' } })
  expect(names(next)).toEqual([...names(OPEN), 'Harbour Board', 'Fish Market'])
})

test('a file that gives no status takes none away, and fills none in', () => {
  const ends = { type: 'funds', source: 'board', target: 'weavers' }
  const unsaid = { id: 'x', ...ends, start: '1998', status: 'unspecified', explicitness: 'unspecified' }
  const actors = [...OPEN.actors.values()]
  const { states, next } = plan({ actors, vocabulary: { relationTypes: [OPEN_TYPE] }, relations: [unsaid] })
  expect(states['relations x']).toBe('same')
  expect([...next.relations.values()]).toMatchObject([{ id: 'r1', status: 'actual', explicitness: 'stated' }])
  const possible = plan({
    actors,
    vocabulary: { relationTypes: [OPEN_TYPE] },
    relations: [{ ...unsaid, status: 'possible' }],
  })
  expect(possible.states['relations x']).toBe('new')
})
