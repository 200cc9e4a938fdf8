import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import { countCitations } from '../../../src/model/countCitations.ts'
import type { Dataset, Evidence, SourceId } from '../../../src/model/dataset.ts'
import { createSource, putRecords } from '../../../src/model/edit/createRecords.ts'
import { mergeSources } from '../../../src/model/edit/mergeSources.ts'
import {
  addPassages,
  changePassage,
  joinPassages,
  movePassage,
  removePassage,
  splitPassage,
} from '../../../src/model/edit/passages.ts'
import { removeSource } from '../../../src/model/edit/removeSource.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

const [S, T] = ['s', 't'] as [SourceId, SourceId]
const on = (...passages: (string | null)[]) => passages.map((passage) => ({ source: 's', passage }))
const DATASET = build({
  sources: [
    {
      id: 's',
      title: { en: 'Ledger' },
      passages: [
        { id: 'P01', page: 1, summary: { en: 'Tolls rose.' }, text: 'Tolls rose. Ships left.' },
        { id: 'P02', page: 2, summary: { en: 'Talks.', ar: 'محادثات' }, text: 'They met.' },
      ],
    },
    { id: 't', publisher: 'Press', passages: [{ id: 'P01', text: 'Another first.' }, { id: 'P07' }] },
  ],
  actors: [
    { id: 'a', name: { en: 'A' }, type: 'state', evidence: on('P01', 'P02') },
    { id: 'b', name: { en: 'B' }, type: 'state', evidence: [{ source: 't', passage: 'P01' }] },
  ],
  relations: [{ id: 'ab', type: 'supports', source: 'a', target: 'b', evidence: on('P02', null) }],
  events: [{ id: 'e', title: { en: 'talks' }, evidence: on('P02') }],
  claims: [
    {
      id: 'k',
      topic: { en: 'who' },
      positions: [
        { holder: { source: 't' }, statement: { en: 'x' }, evidence: [{ source: 't', passage: 'P07' }] },
        { holder: 'a', statement: { en: 'y' }, evidence: on('P01') },
      ],
    },
  ],
  ratings: [{ id: 'p', actor: 'b', dimension: 'power', value: 1, evidence: on('P02') }],
})

const read = (dataset: Dataset, source = S) =>
  dataset.sources.get(source)!.passages.map(({ id, text }) => `${id}: ${text}`)
const cite = (evidence: readonly Evidence[]) => evidence.map(({ source, passage }) => `${source} ${passage}`)
const relation = (dataset: Dataset) => cite(dataset.relations.get('ab' as never)!.evidence)

test('records that rest on a source and its passages are counted, each once', () => {
  const counts = countCitations(DATASET)
  expect(counts.get(S)!.records).toBe(5)
  expect([...counts.get(S)!.passages]).toEqual([
    ['P01', 2],
    ['P02', 4],
  ])
  expect(counts.get(T)!.records).toBe(2)
})

test('a new source has an id of its own and is valid', () => {
  const source = createSource(DATASET, { en: 'S' })
  expect(source.id).toBe('s-2')
  expect(listIssues(putRecords(DATASET, { sources: [source] }))).toEqual(listIssues(DATASET))
})

test('a removed source takes its evidence and the positions of its author along', () => {
  const after = removeSource(DATASET, T)
  expect(after.actors.get('b' as never)!.evidence).toEqual([])
  expect(after.claims.get('k' as never)!.positions.map(({ holder }) => holder)).toEqual(['a'])
  expect(after.relations).toBe(DATASET.relations)
  expect(JSON.stringify(toDatasetFile(after))).not.toContain('"t"')
})

test('merged sources are one, with all passages; a number that is taken is made free', () => {
  const after = mergeSources(DATASET, S, T)
  expect([...after.sources.keys()]).toEqual(['s'])
  expect(read(after)).toEqual([
    'P01: Tolls rose. Ships left.',
    'P02: They met.',
    'P08: Another first.',
    'P07: undefined',
  ])
  expect(after.sources.get(S)).toMatchObject({ title: { en: 'Ledger' }, publisher: 'Press' })
  expect(cite(after.actors.get('b' as never)!.evidence)).toEqual(['s P08'])
  const [position] = after.claims.get('k' as never)!.positions
  expect([position!.holder, ...cite(position!.evidence)]).toEqual([{ source: 's' }, 's P07'])
  expect(mergeSources(DATASET, S, S)).toBe(DATASET)
})

test('new passages have numbers that go on from the highest, in its form', () => {
  const numbers = (ids: readonly string[]) => {
    const source = { ...DATASET.sources.get(S)!, passages: ids.map((id) => ({ id, page: null, summary: null })) }
    const next = addPassages(putRecords(DATASET, { sources: [source] }), S, ['x', ''])
    return next.sources.get(S)!.passages.slice(ids.length)
  }
  expect(numbers([])).toEqual([
    { id: 'P01', page: null, summary: null, text: 'x' },
    { id: 'P02', page: null, summary: null },
  ])
  expect(numbers(['P09', 'P02']).map(({ id }) => id)).toEqual(['P10', 'P11'])
  expect(numbers(['§ 1', 'A003', 'P7']).map(({ id }) => id)).toEqual(['P08', 'P09'])
  expect(numbers(['A003']).map(({ id }) => id)).toEqual(['A004', 'A005'])
  expect(numbers(['P05', 'P05.2']).map(({ id }) => id)).toEqual(['P06', 'P07'])
})

test('a passage that gets another number is cited by it, and no number is given twice', () => {
  const passage = DATASET.sources.get(S)!.passages[1]!
  expect(relation(changePassage(DATASET, S, 'P02', { ...passage, id: 'P05' }))).toEqual(['s P05', 's null'])
  expect(changePassage(DATASET, S, 'P02', { ...passage, id: 'P01' })).toBe(DATASET)
})

test('what rests on a removed passage rests on the source as a whole, once', () => {
  expect(relation(removePassage(DATASET, S, 'P02'))).toEqual(['s null'])
})

test('a passage is split before a word; number, summary and evidence stay with the first part', () => {
  const after = splitPassage(DATASET, S, 'P01', 'Tolls rose. Sh'.length)
  expect(read(after)).toEqual(['P01: Tolls rose. ', 'P01.2: Ships left.', 'P02: They met.'])
  expect(after.sources.get(S)!.passages[1]).toMatchObject({ page: 1, summary: null })
  expect(after.actors).toBe(DATASET.actors)
  expect(read(splitPassage(after, S, 'P01.2', 6))).toEqual([
    'P01: Tolls rose. ',
    'P01.2: Ships ',
    'P01.3: left.',
    'P02: They met.',
  ])
  expect(splitPassage(DATASET, S, 'P01', 0)).toBe(DATASET)
  expect(splitPassage(DATASET, S, 'P02', 3)).toBe(DATASET)
  expect(splitPassage(DATASET, T, 'P07', 3)).toBe(DATASET)
})

test('a passage is joined with the next, whose evidence becomes its own', () => {
  const after = joinPassages(DATASET, S, 'P01')
  expect(after.sources.get(S)!.passages).toEqual([
    {
      id: 'P01',
      page: '1–2',
      summary: { en: 'Tolls rose. Talks.', ar: 'محادثات' },
      text: 'Tolls rose. Ships left.\n\nThey met.',
    },
  ])
  expect(relation(after)).toEqual(['s P01', 's null'])
  expect(cite(after.actors.get('a' as never)!.evidence)).toEqual(['s P01'])
  expect(joinPassages(DATASET, S, 'P02')).toBe(DATASET)
})

test('a passage moves among the others, as far as that goes', () => {
  expect(read(movePassage(DATASET, S, 'P02', -1))).toEqual(['P02: They met.', 'P01: Tolls rose. Ships left.'])
  expect(movePassage(DATASET, S, 'P02', 1)).toBe(DATASET)
})

const EDITS: readonly ((dataset: Dataset, source: SourceId, passage: string, number: number) => Dataset)[] = [
  (dataset, source) => removeSource(dataset, source),
  (dataset, source, _, number) =>
    mergeSources(dataset, source, [...dataset.sources.keys()][number % dataset.sources.size]!),
  (dataset, source) => addPassages(dataset, source, ['one', 'two three']),
  (dataset, source, passage) => {
    const found = dataset.sources.get(source)!.passages.find(({ id }) => id === passage)
    return found ? changePassage(dataset, source, passage, { ...found, id: 'Q9' }) : dataset
  },
  removePassage,
  splitPassage,
  joinPassages,
  (dataset, source, passage, number) => movePassage(dataset, source, passage, number - 2),
]

test('whatever is done to sources can be undone to the byte, and nothing refers to what is gone', () => {
  const arbitraryEdits = fc.array(fc.record({ edit: fc.nat(EDITS.length - 1), source: fc.nat(9), at: fc.nat(9) }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(arbitraryDatasets, arbitraryEdits, ([before], edits) => {
      const loose = countLoose(before)
      const after = edits.reduce((dataset, { edit, source, at }) => {
        const ids = [...dataset.sources.keys()]
        if (ids.length === 0) return dataset
        const { id, passages } = dataset.sources.get(ids[source % ids.length]!)!
        return EDITS[edit]!(dataset, id, passages[at % passages.length]?.id ?? '', at)
      }, before)
      expect(countLoose(after)).toBeLessThanOrEqual(loose)
      for (const { passages } of after.sources.values())
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
      const undone = applyChange(invertChange(diffDatasets(before, after)), after)
      expect(undone.ok && print(undone.value)).toBe(print(before))
    }),
    { numRuns: 200 },
  )
})

function print(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}

function listIssues(dataset: Dataset) {
  return readDataset(print(dataset)).issues
}

/** How much refers to a source or passage that is not there. */
function countLoose(dataset: Dataset): number {
  return listIssues(dataset).filter(({ code }) => code === 'unknown-reference').length
}
