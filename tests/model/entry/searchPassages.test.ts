import { expect, test } from 'vitest'
import { findCompletions } from '../../../src/model/entry/findCompletions.ts'
import { readEntry } from '../../../src/model/entry/readEntry.ts'
import { searchPassages } from '../../../src/model/entry/searchPassages.ts'
import { build } from '../../network/given.ts'

const DATASET = build({
  sources: [
    {
      id: 'ledger',
      title: { en: 'The ledger, volume 2', ar: 'السجل' },
      authors: ['B. Clérk'],
      passages: [
        { id: 'P01', summary: { en: 'Tolls rose.', ar: 'ارتفعت الرسوم' }, text: 'In May the harbour asked for more.' },
        { id: 'P02', text: 'قال الأمين إنّ المدينة غاضبة' },
        { id: 'P10', summary: { en: 'The harbour was shut.' } },
      ],
    },
    { id: 'diary', title: { en: 'A diary' }, passages: [{ id: 'P01', text: 'Rain.' }] },
  ],
  actors: [
    { id: 'a', name: { en: 'A' }, type: 'state' },
    { id: 'b', name: { en: 'B' }, type: 'state' },
  ],
})
const search = (text: string, limit = 10) =>
  searchPassages(DATASET, text, limit).map(({ source, passage }) => `${source.id} ${passage?.id ?? '-'}`)

test.each([
  ['p10', ['ledger P10']],
  ['P0', ['ledger P01', 'ledger P02', 'diary P01']],
  ['diary p01', ['diary P01']],
  ['TOLLS', ['ledger P01']],
  ['harbour', ['ledger P10', 'ledger P01']],
  ['harbour may', ['ledger P01']],
  ['الامين المدينه', ['ledger P02']],
  ['الرسوم', ['ledger P01']],
  ['clerk shut', ['ledger P10']],
  ['arbour', []],
])('searching for %j finds %j', (text, found) => {
  expect(search(text)).toEqual(found)
})

test('without a word every passage and source is found, in the order of the dataset, up to the limit', () => {
  expect(search(' ')).toEqual(['ledger -', 'ledger P01', 'ledger P02', 'ledger P10', 'diary -', 'diary P01'])
  expect(search('', 2)).toEqual(['ledger -', 'ledger P01'])
})

test.each([
  ['rain', { source: 'diary', passage: 'P01' }],
  ['tolls', { source: 'ledger', passage: 'P01' }],
  ['shut', { source: 'ledger', passage: 'P10' }],
  ['المدينة', { source: 'ledger', passage: 'P02' }],
  ['volume', { source: 'ledger', passage: null }],
])('in the line, %j is completed to what is read as that very passage', (word, evidence) => {
  const line = `A -> B: supports, ${word}`
  const { part, offers } = findCompletions(DATASET, readEntry(DATASET, line), line.length, () => [])!
  const lines = offers.map(({ text }) => readEntry(DATASET, line.slice(0, part.start) + text))
  const read = lines.find(({ details }) => {
    const [detail] = details
    return detail?.kind === 'evidence' && detail.evidence.passage === evidence.passage
  })!
  expect(read.problems).toEqual([])
  expect(read.details[0]).toMatchObject({ evidence })
})
