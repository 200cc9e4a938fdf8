import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameJson } from '../../../src/base/isSameJson.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { getTableCatalogue } from '../../../src/workspace/catalogue/getTableCatalogue.ts'
import { takeCells } from '../../../src/workspace/commands/editCells.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { CellText } from '../../../src/workspace/table/applyCells.ts'
import { applyCells } from '../../../src/workspace/table/applyCells.ts'
import type { TableRecord } from '../../../src/workspace/table/field.ts'
import { listFields } from '../../../src/workspace/table/listFields.ts'
import type { Table } from '../../../src/workspace/view.ts'
import { arbitraryDatasets } from '../../model/change/arbitraryDatasets.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const WORDS = getTableCatalogue('en')
const TABLES: readonly Table[] = ['actors', 'relations', 'events']
const DATASET = build({
  groups: [{ id: 'unions', name: { en: 'Unions', ar: 'نقابات' } }],
  actors: [
    { id: 'dockers', name: { en: 'Dockers', ar: 'عمال الميناء' }, aliases: ['D.'], type: 'organisation' },
    { id: 'port', name: { en: 'Port Authority' }, type: 'government-body' },
    { id: 'twin', name: { en: 'Twin' }, type: 'state' },
    { id: 'twin-2', name: { en: 'Twin' }, type: 'state' },
  ],
  relations: [
    { id: 'r1', type: 'opposes', source: 'dockers', target: 'port', start: '1997-03', end: '1998' },
    { id: 'r2', type: 'supports', source: 'port', target: 'twin-2', assertedBy: 'dockers', note: { en: 'a\nb' } },
  ],
  events: [{ id: 'strike', kind: 'protest', title: { en: 'Strike' }, start: '1998-02-11' }],
})

const apply = (table: Table, cells: readonly (readonly [row: string | number, field: string, text: string])[]) =>
  applyCells(
    DATASET,
    table,
    listFields(DATASET, table, WORDS),
    cells.map(([row, field, text]) => ({ row, field, text })),
  )
const getRelation = ({ relations }: Dataset, id: string) => relations.get(id as never)!
const getActor = ({ actors }: Dataset, id: string) => actors.get(id as never)!
const whyNot = (table: Table, field: string, text: string) => {
  const row = { actors: 'dockers', relations: 'r1', events: 'strike' }[table]
  return apply(table, [[row, field, text]]).refused[0]?.problem
}

const CITED = build({
  sources: [
    { id: 'chronicle', title: { en: 'A chronicle, in two parts' }, passages: [{ id: 'P1' }, { id: 'P2' }] },
    { id: 'report', passages: [{ id: 'P2' }] },
  ],
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
  relations: [
    {
      ...{ id: 'r1', type: 'opposes', source: 'a', target: 'b' },
      evidence: [{ source: 'chronicle', passage: 'P1', summary: { en: 'says so' } }],
    },
  ],
})

test('evidence is typed as passages and sources, and what it says stays while it is cited', () => {
  const fields = listFields(CITED, 'relations', WORDS)
  const type = (text: string) => applyCells(CITED, 'relations', fields, [{ row: 'r1', field: 'evidence', text }])
  const [kept, ...added] = getRelation(type('p1, report P2; a chronicle, in two parts').dataset, 'r1').evidence
  expect(kept).toEqual({ source: 'chronicle', passage: 'P1', summary: { en: 'says so' } })
  expect(added).toEqual([
    { source: 'report', passage: 'P2', summary: null },
    { source: 'chronicle', passage: null, summary: null },
  ])
  expect(getRelation(type('').dataset, 'r1').evidence).toEqual([])
  expect(type('P2').refused[0]?.problem).toEqual({ code: 'unknown-option', text: 'P2', closest: 'chronicle P2' })
  expect(type('P11').refused[0]?.problem).toEqual({ code: 'unknown-option', text: 'P11', closest: 'P1' })
})

/** Every cell of a table that can be edited, with its text. */
function listCells(dataset: Dataset, table: Table): readonly CellText[] {
  const records = [...dataset[table].values()] as readonly TableRecord[]
  return records.flatMap((record) =>
    listFields(dataset, table, WORDS).map((field) => ({ row: record.id, field: field.id, text: field.print(record) })),
  )
}

test('a text becomes the value that it stands for, whatever its spelling', () => {
  const { dataset, changed, refused } = apply('relations', [
    ['r1', 'source', 'port AUTHORITY'],
    ['r1', 'target', 'عمال الميناء'],
    ['r1', 'verb', 'SUPPORTS'],
    ['r1', 'status', 'past'],
    ['r1', 'start', 'March 1996'],
    ['r1', 'credibility', '2'],
    ['r1', 'confidence', '0,5'],
    ['r1', 'explicitness', 'implied'],
    ['r1', 'qualifiers', 'in part; for now'],
  ])
  expect(refused).toEqual([])
  expect(changed).toBe(9)
  expect(getRelation(dataset, 'r1')).toMatchObject({
    ...{ source: 'port', target: 'dockers', type: 'supports', status: 'past', start: '1996-03', end: '1998' },
    ...{ credibility: 2, confidence: 0.5, explicitness: 'implied', qualifiers: ['in part', 'for now'] },
  })
  expect(DATASET.relations.get('r2' as never)).toBe(dataset.relations.get('r2' as never))
})

test('names, groups and types of actors are read in either language', () => {
  const { dataset } = apply('actors', [
    ['port', 'name', 'Harbour Office'],
    ['port', 'arabic', 'مكتب الميناء'],
    ['port', 'group', 'نقابات'],
    ['port', 'type', 'Company'],
    ['dockers', 'arabic', ''],
    ['dockers', 'aliases', 'D.; Docks؛ D.'],
  ])
  expect(getActor(dataset, 'port')).toMatchObject({
    ...{ name: { en: 'Harbour Office', ar: 'مكتب الميناء' }, group: 'unions', type: 'company' },
  })
  expect(getActor(dataset, 'dockers')).toMatchObject({ name: { en: 'Dockers' }, aliases: ['D.', 'Docks'] })
  expect(getActor(dataset, 'dockers').name).not.toHaveProperty('ar')
})

test('an event has a title, a period, a kind and a status', () => {
  const { dataset } = apply('events', [
    ['strike', 'when', '1998-02-11/1998-03'],
    ['strike', 'kind', 'General strike'],
    ['strike', 'status', 'alleged'],
  ])
  expect(dataset.events.get('strike' as never)).toMatchObject({
    ...{ start: '1998-02-11', end: '1998-03', kind: 'general-strike', status: 'alleged' },
  })
})

test.each([
  ['actors', 'name', ' ', { code: 'needed' }],
  ['actors', 'type', 'compani', { code: 'unknown-option', text: 'compani', closest: 'Company' }],
  ['actors', 'out', '3', { code: 'fixed' }],
  ['relations', 'source', 'Dokers', { code: 'unknown-actor', text: 'Dokers', closest: 'Dockers' }],
  ['relations', 'source', '', { code: 'needed' }],
  ['relations', 'status', '', { code: 'needed' }],
  ['relations', 'confidence', '1.2', { code: 'no-share' }],
  ['relations', 'start', '7/8/2020', { code: 'wrong-date', text: '7/8/2020', problem: 'not-a-date' }],
  ['relations', 'start', '2020-13', { code: 'wrong-date', text: '2020-13', problem: 'no-such-date' }],
  ['relations', 'start', '1999', { code: 'wrong-date', text: '1999/1998', problem: 'ends-before-it-starts' }],
] as const)('in %s, %s refuses %j and says why', (table, field, text, problem) => {
  expect(whyNot(table, field, text)).toEqual(problem)
})

test('what is said to have been in a month began and ended then', () => {
  const { dataset } = apply('relations', [['r1', 'start', 'in 3.1998']])
  expect(getRelation(dataset, 'r1')).toMatchObject({ start: '1998-03', end: '1998-03' })
})

test('both dates of a period may change at once, to a time after the old one', () => {
  const { dataset, refused } = apply('relations', [
    ['r1', 'start', '2001'],
    ['r1', 'end', '2002'],
  ])
  expect(refused).toEqual([])
  expect(getRelation(dataset, 'r1')).toMatchObject({ start: '2001', end: '2002' })
})

test('what cannot be read is left out, and the rest of the row is taken', () => {
  const { dataset, refused, changed } = apply('relations', [
    ['r1', 'start', '2001'],
    ['r1', 'status', 'perhaps'],
    ['r1', 'note', 'kept'],
  ])
  expect(refused.map(({ field, text }) => `${field} ${text}`)).toEqual(['status perhaps', 'start 2001'])
  expect(changed).toBe(1)
  expect(getRelation(dataset, 'r1')).toMatchObject({ start: '1997-03', status: 'actual', note: { en: 'kept' } })
})

test('a sign is that of the verb unless it is said to be another', () => {
  const { dataset } = apply('relations', [
    ['r1', 'sign', 'Adverse'],
    ['r2', 'sign', 'Neither'],
  ])
  expect(getRelation(dataset, 'r1').sign).toBe(null)
  expect(getRelation(dataset, 'r2').sign).toBe(0)
})

test('of two actors by one name, the second is known by its id', () => {
  const source = listFields(DATASET, 'relations', WORDS).find(({ id }) => id === 'target')!
  expect(source.print(getRelation(DATASET, 'r2'))).toBe('twin-2')
})

test('rows beyond the last become records, and whoever a new relation names becomes an actor', () => {
  const { dataset, added, newActors, refused } = apply('relations', [
    [0, 'source', 'Dockers'],
    [0, 'verb', 'assists'],
    [0, 'target', 'Sailors'],
    [1, 'source', 'Sailors'],
    [1, 'verb', 'hugs'],
    [1, 'target', 'Port Authority'],
  ])
  expect(added).toEqual(['dockers-assists-sailors'])
  expect(newActors.map(({ name }) => name.en)).toEqual(['Sailors'])
  expect(getRelation(dataset, added[0]!)).toMatchObject({ source: 'dockers', type: 'assists', target: 'sailors' })
  // A row whose verb is not known claims nothing, and waits as a whole.
  expect(refused.map(({ row, field, problem }) => [row, field, problem.code])).toEqual(
    ['source', 'verb', 'target'].map((field) => [1, field, 'unknown-type']),
  )
})

test('a verb in quotes is a new type of the dataset, once for all cells, and one that is known is not new', () => {
  const { dataset, newTypes, refused, changed } = apply('relations', [
    ['r1', 'verb', '"funds"'],
    ['r2', 'verb', ' "funds" '],
    [0, 'source', 'Dockers'],
    [0, 'verb', '"opposes"'],
    [0, 'target', 'Port Authority'],
    [1, 'source', 'Dockers'],
    [1, 'verb', '"Funds!"'],
    [1, 'target', 'Port Authority'],
  ])
  expect(refused).toEqual([])
  expect(changed).toBe(8)
  expect(newTypes).toMatchObject([
    { id: 'funds', parent: null, label: { en: 'funds' }, inverse: { en: 'is funded by' } },
    { id: 'funds-2', label: { en: 'Funds!' } },
  ])
  expect(Array.from(dataset.relations.values(), ({ type }) => type)).toEqual(['funds', 'funds', 'opposes', 'funds-2'])
  expect(dataset.vocabulary.relationTypes.get('funds')?.label.en).toBe('funds')
  expect(readDataset(JSON.stringify(toDatasetFile(dataset)))).not.toBe(null)
})

test('who took part in an event is told by role and actor', () => {
  const { dataset, refused } = apply('events', [['strike', 'roles', 'leader: Dockers; Port Authority; host: twin-2']])
  expect(refused).toEqual([])
  expect(dataset.events.get('strike' as never)!.roles).toEqual([
    { role: 'leader', actor: 'dockers' },
    { role: 'party', actor: 'port' },
    { role: 'host', actor: 'twin-2' },
  ])
  const field = listFields(dataset, 'events', WORDS).find(({ id }) => id === 'roles')!
  expect(field.print(dataset.events.get('strike' as never)!)).toBe(
    'leader: Dockers; party: Port Authority; host: twin-2',
  )
  expect(whyNot('events', 'roles', 'leader: Dokers')).toEqual({
    ...{ code: 'unknown-actor', text: 'leader: Dokers', closest: null },
  })
})

test('a row without a name or without ends makes no record, and says what it lacks', () => {
  expect(apply('actors', [[0, 'type', 'company']])).toMatchObject({
    ...{ dataset: DATASET, changed: 0, added: [] },
    refused: [{ row: 0, text: 'company', problem: { code: 'no-record', missing: ['Name'] } }],
  })
  expect(apply('relations', [[0, 'source', 'Dockers']]).refused[0]!.problem).toEqual({
    ...{ code: 'no-record', missing: ['To'] },
  })
})

test('new records of one block have ids of their own', () => {
  const { added } = apply('actors', [
    [0, 'name', 'Dockers'],
    [1, 'name', 'Dockers'],
    [2, 'name', ''],
    [3, 'name', 'Sailors'],
  ])
  expect(added).toEqual(['dockers-2', 'dockers-3', 'sailors'])
})

test('whatever was copied can be pasted where it was, and nothing changes', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.constantFrom(...TABLES), ([dataset], table) => {
      const outcome = applyCells(dataset, table, listFields(dataset, table, WORDS), listCells(dataset, table))
      expect(outcome).toMatchObject({ changed: 0, refused: [], added: [] })
      expect(outcome.dataset).toBe(dataset)
    }),
    { numRuns: 100 },
  )
})

test('any sequence of cell edits and undos ends where it began, and is valid on the way', () => {
  const texts = [
    '',
    'Sailors',
    'Dockers',
    'state',
    'supports',
    'past',
    '2001',
    '1990/1991',
    '0.5',
    '3',
    'Adverse',
    '"x"\n',
    'غ',
  ]
  const cell = fc.record({
    table: fc.constantFrom(...TABLES),
    row: fc.oneof(fc.nat({ max: 2 }), fc.constantFrom('dockers', 'port', 'r1', 'r2', 'strike')),
    field: fc.nat({ max: 15 }),
    text: fc.constantFrom(...texts),
  })
  const edits = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 5 })
  fc.assert(
    fc.property(edits, (steps) => {
      const before = givenState({ dataset: DATASET })
      let state = before
      for (const step of steps) {
        const { table } = step[0]!
        const dataset = state.dataset!
        const fields = listFields(dataset, table, WORDS)
        const cells = step.map(({ row, field, text }) => ({ row, field: fields[field % fields.length]!.id, text }))
        const known = cells.filter(({ row }) => typeof row === 'number' || dataset[table].has(row as never))
        const outcome = applyCells(dataset, table, fields, known)
        state = takeCells(outcome, { code: 'cells', act: 'paste', count: outcome.changed }, 0)(state)
        const file = JSON.stringify(toDatasetFile(state.dataset!))
        const { issues } = readDataset(file)
        const wrong = issues.filter(({ severity, code }) => severity === 'error' && code !== 'sign-without-note')
        expect(wrong).toEqual([])
      }
      while (state.history.done.length > 0) state = undo()(state)
      expect(isSameJson(toDatasetFile(state.dataset!), toDatasetFile(DATASET))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
