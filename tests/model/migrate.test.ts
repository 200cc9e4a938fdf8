import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMAT_VERSION } from '../../src/model/formatVersion.ts'
import { migrate } from '../../src/model/migrate.ts'
import { readDataset } from '../../src/model/readDataset.ts'

const draft = readFileSync(new URL('../fixtures/v0/harbour-draft.json', import.meta.url), 'utf8')
const first = readFileSync(new URL('../fixtures/v1/two-ports.json', import.meta.url), 'utf8')
const [second, exact] = ['harbour-dispute', 'two-ports'].map((name) =>
  readFileSync(new URL(`../fixtures/v2/${name}.json`, import.meta.url), 'utf8'),
) as [string, string]
const current = readFileSync(new URL('../fixtures/v3/harbour-dispute.json', import.meta.url), 'utf8')

test('migrate turns the ties of the draft into relations, and their notes into texts by language', () => {
  expect(migrate(JSON.parse(draft))).toMatchObject({
    version: FORMAT_VERSION,
    relations: [
      {
        id: 't1',
        source: 'dockers-union',
        target: 'port-authority',
        start: '1997-03',
        note: { en: 'Since the new shifts.' },
      },
      { id: 't2', source: 'port-authority', target: 'dockers-union' },
    ],
  })
})

test('migrate leaves no word of the draft behind', () => {
  expect(JSON.stringify(migrate(JSON.parse(draft)))).not.toMatch(/"(ties|from|to)":/)
})

test('a draft reads without a complaint', () => {
  const { file, issues } = readDataset(draft, { strict: true })
  expect(issues).toEqual([])
  expect(file?.relations.map(({ id }) => id)).toEqual(['t1', 't2'])
})

test('migrate gives a dataset of the newest version back as it is', () => {
  const value: unknown = JSON.parse(current)
  expect(migrate(value)).toBe(value)
})

test('migrate does not change its argument', () => {
  const value: unknown = JSON.parse(draft)
  migrate(value)
  expect(value).toEqual(JSON.parse(draft))
})

test('migrate gives back what it does not know', () => {
  const strange = [
    null,
    1,
    'x',
    [],
    {},
    { version: 0 },
    { format: 'throughline-dataset' },
    { format: 'throughline-dataset', version: 7 },
  ]
  for (const value of [
    ...strange,
    { format: 'throughline-dataset', version: -1 },
    { format: 'throughline-dataset', version: 0.5 },
  ]) {
    expect(migrate(value)).toBe(value)
  }
})

test('migrate survives a draft whose ties are no ties', () => {
  for (const ties of [undefined, null, 3, 'x', [null, 4, [], 'x']]) {
    expect(() =>
      readDataset(JSON.stringify({ format: 'throughline-dataset', version: 0, id: 'x', title: { en: 'x' }, ties })),
    ).not.toThrow()
  }
})

test('migrate gives the places of version 1 to the layout in which actors may stand anywhere', () => {
  const places = { 'old-port': { x: -12.5, y: 30 }, master: { x: 0, y: 0 } }
  expect(migrate(JSON.parse(first))).toMatchObject({ version: FORMAT_VERSION, positions: { 'force:all': places } })
})

test('a dataset of version 1 reads without a complaint, and nothing of it is lost', () => {
  const { file, issues } = readDataset(first)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const { version: _, positions: __, ...was } = JSON.parse(first) as Record<string, unknown>
  expect(file).toMatchObject(was)
})

test('migrate makes no layout of places that are none', () => {
  for (const positions of [{}, 7, null, []]) {
    const value = { format: 'throughline-dataset', version: 1, positions }
    expect(migrate(value)).toMatchObject({ positions })
  }
})

test.each([first, second, exact])('what a file up to version 2 left out stays actual and stated: %#', (text) => {
  const was = JSON.parse(text) as Record<'relations' | 'events', readonly object[]>
  const { file, issues } = readDataset(text)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(file!.relations).toMatchObject(
    was.relations.map((relation) => ({ status: 'actual', explicitness: 'stated', ...relation })),
  )
  expect(file!.events).toMatchObject(was.events.map((event) => ({ status: 'actual', ...event })))
})

test('in version 3 what is left out is not said', () => {
  const ends = { source: 'a', target: 'b' }
  const { file } = readDataset(
    JSON.stringify({
      ...{ format: 'throughline-dataset', version: 3, id: 'x', title: { en: 'x' } },
      actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
      relations: [{ id: 'r', type: 'supports', ...ends }],
      events: [{ id: 'e', title: { en: 'e' } }],
    }),
  )
  expect(file!.relations[0]).toMatchObject({ status: 'unspecified', explicitness: 'unspecified' })
  expect(file!.events[0]).toMatchObject({ status: 'unspecified' })
})

test('migrate survives relations and events that are none', () => {
  for (const records of [undefined, null, 3, 'x', [null, 4, [], 'x']]) {
    const value = { format: 'throughline-dataset', version: 2, id: 'x', title: { en: 'x' } }
    expect(() => readDataset(JSON.stringify({ ...value, relations: records, events: records }))).not.toThrow()
  }
})
