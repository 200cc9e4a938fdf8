import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { putRecords } from '../../../src/model/edit/createRecords.ts'
import { findCompletions } from '../../../src/model/entry/findCompletions.ts'
import { readEntry } from '../../../src/model/entry/readEntry.ts'
import { toRecords } from '../../../src/model/entry/toRecords.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const record = (line: string) => toRecords(IRAQ, readEntry(IRAQ, line))

test('a date alone is the beginning; dates are read as people type them, and a month can be meant as a whole', () => {
  const read = (date: string) => {
    const [relation] = record(`Iran -> Iraq: controls, ${date}`).relations
    return [relation!.start, relation!.end, relation!.qualifiers]
  }
  expect(read('2021-06')).toEqual(['2021-06', null, []])
  expect(read('in 2021-06')).toEqual(['2021-06', '2021-06', []])
  expect(read('2021-06/2021-06')).toEqual(['2021-06', '2021-06', []])
  expect(read('in June 2021')).toEqual(['2021-06', '2021-06', []])
  expect(read('3.7.2020')).toEqual(['2020-07-03', null, []])
  expect(read('ca. 2015')).toEqual(['2015~', null, []])
  expect(read('until July 2020')).toEqual([null, '2020-07', []])
  expect(read('in time')).toEqual([null, null, ['in time']])
})

test('a line gives a relation with its date and its passage', () => {
  const { actors, relations } = record('Iran -> Loyalist factions: supports, 2020-07, P05')
  expect(actors).toEqual([])
  expect(relations).toMatchObject([
    {
      ...{
        type: 'supports',
        source: 'iran',
        target: 'loyalist-factions',
        status: 'actual',
        start: '2020-07',
        end: null,
      },
      evidence: [{ passage: 'P05', summary: null }],
      qualifiers: [],
    },
  ])
})

test.each([
  ['IRAN → loyalist factions : SUPPORTS', 'iran', 'loyalist-factions'],
  ['Loyalist factions <- Iran: supports', 'iran', 'loyalist-factions'],
  ['الفصائل الولائية ← إيران: supports', 'iran', 'loyalist-factions'],
])('actors are found whatever the case, the arrow and the language: %s', (line, source, target) => {
  const entry = readEntry(IRAQ, line)
  expect(entry.problems).toEqual([])
  const { relations } = toRecords(IRAQ, entry)
  expect(relations[0]).toMatchObject({ source, type: 'supports' })
  if (!line.includes('الفصائل')) expect(relations[0]).toMatchObject({ target })
})

test('an actor that is not known is new, once for both ends', () => {
  const { actors, relations } = record('Harbour police -> Harbour police: influences')
  expect(actors.map(({ id, name }) => [id, name.en])).toEqual([['harbour-police', 'Harbour police']])
  expect(relations[0]).toMatchObject({ source: 'harbour-police', target: 'harbour-police' })
})

test('a new actor gets an id that nobody has', () => {
  const dataset = build({ actors: [{ id: 'dock-workers', name: { en: 'Dockers' }, type: 'state' }] })
  const { actors } = toRecords(dataset, readEntry(dataset, 'Dock workers -> Dockers: supports'))
  expect(actors.map(({ id }) => id)).toEqual(['dock-workers-2'])
})

test('details are told apart: a span, a status, a source as a whole, qualifiers', () => {
  const { relations } = record('Iran -> NATO: opposes, 2019/2020-03, alleged, in public, by letter')
  expect(relations[0]).toMatchObject({
    ...{ start: '2019', end: '2020-03', status: 'alleged', qualifiers: ['in public', 'by letter'], evidence: [] },
  })
})

test('a name with a comma, a colon or an arrow stands in quotes', () => {
  const { actors } = record('"A, B: C -> D" -> Iran: supports')
  expect(actors.map(({ name }) => name.en)).toEqual(['A, B: C -> D'])
})

test.each([
  ['', ['no-arrow']],
  ['Iran', ['no-arrow']],
  ['-> Iran: supports', ['no-source']],
  ['<- Iran: supports', ['no-target']],
  ['Iran -> ', ['no-target', 'no-type']],
  ['Iran -> NATO', ['no-type']],
  ['Iran -> NATO: suports', ['unknown-type']],
  ['Iran -> NATO: supports, P99', ['unknown-passage']],
  ['Iran -> NATO: supports, 2020-13-45', ['wrong-date']],
  ['Iran -> NATO: supports, in 31.2.2020', ['wrong-date']],
  ['Iran -> NATO: supports, until 2020-13', ['wrong-date']],
])('a line that is not finished says what is missing: "%s"', (line, codes) => {
  const entry = readEntry(IRAQ, line)
  expect(entry.problems.map(({ code }) => code)).toEqual(codes)
  expect(toRecords(IRAQ, entry).relations).toEqual([])
})

test('a verb that is nearly known is named', () => {
  expect(readEntry(IRAQ, 'Iran -> NATO: suports').problems).toEqual([
    { code: 'unknown-type', text: 'suports', closest: 'supports' },
  ])
})

test('who alone says so stands behind "according to" or "alleged by", which makes it an allegation', () => {
  const [told] = record('Iran -> NATO: opposes, according to Loyalist factions').relations
  expect(told).toMatchObject({ assertedBy: 'loyalist-factions', status: 'actual', qualifiers: [] })
  const [alleged] = record('Iran -> NATO: opposes, Alleged by Iraq').relations
  expect(alleged).toMatchObject({ assertedBy: 'iraq', status: 'alleged', qualifiers: [] })
  // Nobody of that name: it is told as it was written.
  expect(record('Iran -> NATO: opposes, according to sources').relations[0]!.qualifiers).toEqual([
    'according to sources',
  ])
})

test('a verb in quotes is a new type of relation, unless it is known', () => {
  const { relationTypes, relations } = record('Iran -> NATO: "bankrolls", 2020')
  expect(relationTypes).toMatchObject([{ id: 'bankrolls', parent: null, label: { en: 'bankrolls' } }])
  expect(relations).toMatchObject([{ type: 'bankrolls', start: '2020' }])
  expect(record('Iran -> NATO: "supports"')).toMatchObject({ relationTypes: [], relations: [{ type: 'supports' }] })
  expect(readEntry(IRAQ, 'Iran -> NATO: ""').problems).toHaveLength(1)
})

test('a verb that is not known is offered as a new type, after those that were perhaps meant', () => {
  const offer = (line: string) =>
    findCompletions(IRAQ, readEntry(IRAQ, line), line.length, () => [])?.offers.map(({ text }) => text)
  expect(offer('Iran -> NATO: bankrolls')).toEqual(['"bankrolls"'])
  expect(offer('Iran -> NATO: suports')).toEqual(['supports', '"suports"'])
  expect(offer('Iran -> NATO: suppor')).toEqual(['supports', '"suppor"'])
  expect(offer('Iran -> NATO: "bankrolls"')).toBe(undefined)
  expect(offer('Iran -> NATO: Supports')).toEqual(['supports'])
})

test('a passage that several sources have needs its source', () => {
  const dataset = build({
    sources: ['one', 'two'].map((id) => ({ id, passages: [{ id: 'P1' }] })),
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
  })
  expect(readEntry(dataset, 'a -> b: supports, P1').problems).toEqual([{ code: 'several-sources', passage: 'P1' }])
  const { relations } = toRecords(dataset, readEntry(dataset, 'a -> b: supports, two P1'))
  expect(relations[0]!.evidence).toEqual([{ source: 'two', passage: 'P1', summary: null }])
})

test('whatever is typed, a line is read, and what it records is a valid dataset', () => {
  const name = fc.oneof(fc.constantFrom('Iran', 'NATO', 'new one'), fc.string({ maxLength: 8 }))
  const detail = fc.oneof(
    fc.constantFrom('2020-07', '2019/..', 'P05', 'alleged', '"', '->'),
    fc.string({ maxLength: 6 }),
  )
  const lines = fc
    .tuple(name, fc.constantFrom('->', '<-', '→', ''), name, fc.constantFrom(':', ' '), fc.array(detail))
    .map(([one, arrow, other, colon, details]) => `${one} ${arrow} ${other}${colon}${['supports', ...details].join()}`)
  let recorded = 0
  fc.assert(
    fc.property(lines, (line) => {
      const entry = readEntry(IRAQ, line)
      for (const { text, start, end } of entry.parts) expect(end - start).toBeGreaterThanOrEqual(text.length)
      const next = putRecords(IRAQ, toRecords(IRAQ, entry))
      if (next.relations.size === IRAQ.relations.size) return
      recorded++
      const { issues } = readDataset(JSON.stringify(toDatasetFile(next)))
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(recorded).toBeGreaterThan(10)
})

test('the part at the caret is completed by what it begins', () => {
  const complete = (line: string, caret = line.length) =>
    findCompletions(IRAQ, readEntry(IRAQ, line), caret, () => ['iran' as ActorId])
  expect(complete('Ira')?.offers.map(({ text }) => text)).toEqual(['Iran'])
  expect(complete('Iran -> NATO: supp')?.offers.map(({ text }) => text)).toContain('supports')
  expect(complete('Iran -> NATO: supports, all')?.offers.map(({ text }) => text)).toContain('alleged')
  expect(complete('Iran -> NATO: supports, P0')?.offers.map(({ text }) => text)).toContain('P05')
  expect(complete('Iran -> NATO: supports, ')).toBeUndefined()
})

test('a word of the dataset means its own type, also where a built-in type has it in another language', () => {
  const own = build({
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
    relations: [],
    vocabulary: { relationTypes: [{ id: 'own-opposes', label: { en: 'يعارض' }, sign: 0, parent: 'linked' }] },
  })
  expect(readEntry(own, 'a -> b: يعارض').type).toEqual({ kind: 'known', id: 'own-opposes' })
})

test('what is written as a day and is none in EDTF is said to be wrong, and is no qualifier unasked', () => {
  for (const date of ['31-31-2020', '3/4/1998', '5.6.21'])
    expect(readEntry(IRAQ, `Iran -> Iraq: controls, ${date}`).problems).toEqual([{ code: 'wrong-date', text: date }])
})
