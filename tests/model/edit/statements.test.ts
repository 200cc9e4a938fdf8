import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import type { ClaimId, Dataset, EventId, RelationId } from '../../../src/model/dataset.ts'
import { agreeOn } from '../../../src/model/edit/agreeOn.ts'
import { mergeClaims } from '../../../src/model/edit/mergeClaims.ts'
import { mergeEvents } from '../../../src/model/edit/mergeEvents.ts'
import { mergeRelations } from '../../../src/model/edit/mergeRelations.ts'
import type { SplitSubject } from '../../../src/model/edit/splitRecord.ts'
import { splitRecord } from '../../../src/model/edit/splitRecord.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { build } from '../../network/given.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

const ROLES = ['a', 'b'].map((actor) => ({ role: 'host', actor }))
const DATASET = build({
  sources: [{ id: 's' }, { id: 't' }],
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
  relations: [
    { id: 'r', type: 'supports', source: 'a', target: 'b', note: { en: 'Twice.' }, evidence: [{ source: 's' }] },
    {
      ...{ id: 'q', type: 'supports', source: 'a', target: 'b', start: '2019', note: { en: 'Once.' } },
      ...{ qualifiers: ['secretly'], evidence: [{ source: 's' }, { source: 't' }] },
    },
  ],
  events: [
    { id: 'e', title: { en: 'talks' }, roles: ROLES.slice(0, 1), evidence: [{ source: 's' }], attributes: { n: 1 } },
    {
      ...{ id: 'f', kind: 'meeting', title: { en: 'The talks', ar: 'محادثات' }, start: '2019', roles: ROLES },
      ...{ evidence: [{ source: 's' }, { source: 't' }], attributes: { n: 2 } },
    },
    { id: 'g', title: { en: 'strike' } },
  ],
  claims: [
    { id: 'k', topic: { en: 'who' }, positions: [position('a', 's'), position('b', 's')], events: ['f', 'e'] },
    { id: 'l', topic: { en: 'whose' }, positions: [position('a', 't')], relations: ['q'], events: ['g'] },
  ],
})

function position(holder: string, source: string) {
  return { holder, statement: { en: 'x' }, evidence: [{ source }] }
}

const id = <Id extends string>(text: string) => text as Id
const print = (dataset: Dataset) => JSON.stringify(toDatasetFile(dataset))

test('events that are the same become one, with the roles, the evidence and the other title', () => {
  const after = mergeEvents(DATASET, id<EventId>('e'), id<EventId>('f'))
  expect([...after.events.keys()]).toEqual(['e', 'g'])
  expect(after.events.get(id<EventId>('e'))).toEqual({
    ...DATASET.events.get(id<EventId>('e')),
    title: { en: 'talks', ar: 'محادثات' },
    kind: 'meeting',
    start: '2019',
    roles: ROLES,
    attributes: { n: [1, 2], 'other names': ['The talks'] },
    evidence: DATASET.events.get(id<EventId>('f'))!.evidence,
  })
  expect(after.claims.get(id<ClaimId>('k'))!.events).toEqual(['e'])
})

test('a status in which two records differ is not said any more, and one that only one says stands', () => {
  expect(agreeOn('actual', 'possible')).toBe('unspecified')
  expect(agreeOn('actual', 'actual')).toBe('actual')
  expect([agreeOn('unspecified', 'past'), agreeOn('past', 'unspecified')]).toEqual(['past', 'past'])
  const possible = new Map(DATASET.relations).set(id<RelationId>('q'), {
    ...DATASET.relations.get(id<RelationId>('q'))!,
    status: 'possible',
  })
  const after = mergeRelations({ ...DATASET, relations: possible }, id<RelationId>('r'), id<RelationId>('q'))
  expect(after.relations.get(id<RelationId>('r'))!.status).toBe('unspecified')
})

test('what the first event says of its dates stands', () => {
  const dated = mergeEvents(DATASET, id<EventId>('f'), id<EventId>('e')).events.get(id<EventId>('f'))!
  expect([dated.title.en, dated.kind, dated.start, dated.attributes]).toEqual([
    ...['The talks', 'meeting', '2019'],
    { n: [2, 1], 'other names': ['talks'] },
  ])
})

test('claims about one matter become one; a position that both have rests on the evidence of both', () => {
  const after = mergeClaims(DATASET, id<ClaimId>('k'), id<ClaimId>('l'))
  expect([...after.claims.values()]).toEqual([
    {
      ...DATASET.claims.get(id<ClaimId>('k')),
      positions: [
        {
          ...DATASET.claims.get(id<ClaimId>('k'))!.positions[0],
          evidence: ['s', 't'].map((source) => ({ source, passage: null, summary: null })),
        },
        DATASET.claims.get(id<ClaimId>('k'))!.positions[1],
      ],
      relations: ['q'],
      events: ['f', 'e', 'g'],
      attributes: { 'other names': ['whose'] },
    },
  ])
})

test('relations that become one keep dates, qualifiers, notes and evidence of both', () => {
  const after = mergeRelations(DATASET, id<RelationId>('r'), id<RelationId>('q'))
  expect(after.relations.get(id<RelationId>('r'))).toMatchObject({
    ...{ start: '2019', qualifiers: ['secretly'], note: { en: 'Twice.\n\nOnce.' } },
    evidence: [{ source: 's' }, { source: 't' }],
  })
  expect(after.claims.get(id<ClaimId>('l'))!.relations).toEqual(['r'])
})

test('a record is merged with another one that there is, or stays the very same', () => {
  const [e, k] = [id<EventId>('e'), id<ClaimId>('k')]
  expect([mergeEvents(DATASET, e, e), mergeEvents(DATASET, e, id('none'))]).toEqual([DATASET, DATASET])
  expect([mergeClaims(DATASET, k, k), mergeClaims(DATASET, k, id('none'))]).toEqual([DATASET, DATASET])
  expect(mergeEvents(DATASET, e, id('f')).events.get(id('g'))).toBe(DATASET.events.get(id('g')))
})

test('a relation is split by its evidence; claims about it are about both', () => {
  const split = { id: 'part', name: { en: '' }, moved: new Set([1]) }
  const after = splitRecord(DATASET, { kind: 'relation', id: id('q') }, split)
  const part = after.relations.get(id('part'))!
  expect([...after.relations.keys()]).toEqual(['r', 'q', part.id])
  expect(part).toEqual({ ...DATASET.relations.get(id('q')), id: part.id, evidence: [part.evidence[0]] })
  expect([after.relations.get(id('q'))!.evidence[0]!.source, part.evidence[0]!.source]).toEqual(['s', 't'])
  expect(after.claims.get(id('l'))!.relations).toEqual(['q', part.id])
})

test('an event is split by its evidence, a claim by its positions; the second has a name of its own', () => {
  const part = { id: 'north', name: { en: 'North' } }
  const events = splitRecord(DATASET, { kind: 'event', id: id('f') }, { ...part, moved: new Set([0]) })
  expect([...events.events.values()].map(({ title, evidence }) => [title.en, evidence.length])).toEqual([
    ['talks', 1],
    ['The talks', 1],
    ['North', 1],
    ['strike', 0],
  ])
  expect(events.claims.get(id('k'))!.events).toEqual(['f', 'north', 'e'])
  const claims = splitRecord(DATASET, { kind: 'claim', id: id('k') }, { ...part, moved: new Set([1]) })
  expect([...claims.claims.values()].map(({ topic, positions }) => [topic.en, positions[0]!.holder])).toEqual([
    ['who', 'a'],
    ['North', 'b'],
    ['whose', 'a'],
  ])
})

interface Pieces {
  readonly roles: ReadonlySet<string>
  readonly evidence: ReadonlySet<string>
  readonly words: string
}

/** What hangs on the events and the claims of a dataset, without the record on which it hangs. */
function gather({ events, claims }: Dataset): Pieces {
  const all = [...events.values(), ...[...claims.values()].flatMap(({ positions }) => positions)]
  return {
    roles: new Set([...events.values()].flatMap(({ roles }) => roles.map((role) => JSON.stringify(role)))),
    evidence: new Set(all.flatMap(({ evidence }) => evidence.map((piece) => JSON.stringify(piece)))),
    words: JSON.stringify([[...events.values()], [...claims.values()]]),
  }
}

function expectUndone(before: Dataset, after: Dataset): void {
  const undone = applyChange(invertChange(diffDatasets(before, after)), after)
  expect(undone.ok && print(undone.value)).toBe(print(before))
}

function countErrors(dataset: Dataset): number {
  return readDataset(print(dataset)).issues.filter(({ severity }) => severity === 'error').length
}

test('whatever events and claims are merged, no role, evidence or title is lost, and undo gives the bytes back', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.nat(), fc.nat(), ([dataset], one, other) => {
      const pick = <Id>(table: ReadonlyMap<Id, unknown>, index: number) => [...table.keys()][index % table.size]
      const events = [pick(dataset.events, one), pick(dataset.events, other)]
      const claims = [pick(dataset.claims, one), pick(dataset.claims, other)]
      const merged = events[0] && events[1] ? mergeEvents(dataset, events[0], events[1]) : dataset
      const after = claims[0] && claims[1] ? mergeClaims(merged, claims[0], claims[1]) : merged
      const [was, is] = [gather(dataset), gather(after)]
      expect([...is.roles].sort()).toEqual([...was.roles].sort())
      expect([...is.evidence].sort()).toEqual([...was.evidence].sort())
      for (const { title } of dataset.events.values())
        for (const text of Object.values(title)) expect(is.words).toContain(JSON.stringify(text))
      for (const { topic, positions } of dataset.claims.values())
        for (const text of [topic, ...positions.map(({ statement }) => statement)].flatMap(Object.values))
          expect(is.words).toContain(JSON.stringify(text))
      expect(countErrors(after)).toBeLessThanOrEqual(countErrors(dataset))
      expectUndone(dataset, after)
    }),
    { numRuns: 200 },
  )
})

test('whatever is split, each piece of evidence and each position is at one of the two, and undo gives the bytes back', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.nat(), fc.uniqueArray(fc.nat(5)), ([dataset], index, indices) => {
      const subjects: SplitSubject[] = [
        ...[...dataset.relations.keys()].map((one) => ({ kind: 'relation', id: one }) as const),
        ...[...dataset.events.keys()].map((one) => ({ kind: 'event', id: one }) as const),
        ...[...dataset.claims.keys()].map((one) => ({ kind: 'claim', id: one }) as const),
      ]
      const subject = subjects[index % subjects.length]
      if (!subject) return
      const after = splitRecord(dataset, subject, {
        ...{ id: 'a-new-id', name: { en: 'part' } },
        moved: new Set(indices),
      })
      const count = ({ relations, events, claims }: Dataset) =>
        [...relations.values(), ...events.values()].reduce((sum, { evidence }) => sum + evidence.length, 0) +
        [...claims.values()].reduce((sum, { positions }) => sum + positions.length, 0)
      expect(count(after)).toBe(count(dataset))
      if (countErrors(dataset) === 0) expect(countErrors(after)).toBe(0)
      expectUndone(dataset, after)
    }),
    { numRuns: 200 },
  )
})
