import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import type { Facet, Filter, Visibility } from '../../src/query/filter.ts'
import { VISIBILITIES } from '../../src/query/filter.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { build } from '../network/given.ts'

const dataset = build({
  groups: [{ id: 'camp', name: { en: 'Camp' } }],
  sources: [{ id: 'paper' }],
  actors: [
    { id: 'a', name: { en: 'A' }, type: 'state', group: 'camp' },
    { id: 'b', name: { en: 'B' }, type: 'party' },
    { id: 'c', name: { en: 'C' }, type: 'party', group: 'camp' },
  ],
  relations: [
    {
      id: 'ab',
      source: 'a',
      target: 'b',
      type: 'opposes',
      start: '2019',
      end: '2020-02',
      evidence: [{ source: 'paper' }],
    },
    { id: 'bc', source: 'b', target: 'c', type: 'assists', status: 'alleged', start: '2020', explicitness: 'inferred' },
    {
      id: 'ca',
      source: 'c',
      target: 'a',
      type: 'controls',
      start: '2018-05',
      credibility: 3,
      evidence: [{ source: 'paper' }],
    },
  ],
})

/** What is not shown, as "ab hide". */
function see(filter: Filter): readonly string[] {
  const { actors, relations } = filterDataset(dataset, filter)
  return [...actors, ...relations].filter(([, seen]) => seen !== 'show').map((pair) => pair.join(' '))
}

test('filterDataset shows everything unless told otherwise', () => {
  expect(see({})).toEqual([])
})

const cases: readonly [Facet, Filter, readonly string[]][] = [
  ['actorTypes', { actorTypes: [['state', 'hide']] }, ['a hide', 'ab hide', 'ca hide']],
  ['groups', { groups: [['camp', 'fade']] }, ['a fade', 'c fade', 'ab fade', 'bc fade', 'ca fade']],
  ['groups', { groups: [['', 'hide']] }, ['b hide', 'ab hide', 'bc hide']],
  ['relationTypes', { relationTypes: [['assists', 'hide']] }, ['bc hide']],
  [
    'signs',
    {
      signs: [
        ['-1', 'hide'],
        ['0', 'fade'],
      ],
    },
    ['ab hide', 'ca fade'],
  ],
  ['statuses', { statuses: [['alleged', 'fade']] }, ['bc fade']],
  ['explicitness', { explicitness: [['inferred', 'hide']] }, ['bc hide']],
  [
    'grades',
    {
      grades: [
        ['unsourced', 'hide'],
        ['3', 'fade'],
      ],
    },
    ['bc hide', 'ca fade'],
  ],
  ['grades', { grades: [['6', 'hide']] }, ['ab hide']],
  ['dates', { asOf: '2020-03' }, ['ab hide']],
  [
    'dates',
    {
      asOf: '2020-03',
      dates: [
        ['no', 'fade'],
        ['perhaps', 'hide'],
      ],
    },
    ['ab fade', 'bc hide'],
  ],
  [
    'dates',
    {
      dates: [
        ['no', 'fade'],
        ['perhaps', 'hide'],
      ],
    },
    [],
  ],
]

test.each(cases)('filterDataset filters by %s: %j', (_, filter, expected) => {
  expect(see(filter)).toEqual(expected)
})

test('filterDataset lets hide override fade, and fade override show', () => {
  const filter: Filter = {
    statuses: [['actual', 'fade']],
    signs: [['-1', 'hide']],
    relationTypes: [['controls', 'show']],
  }
  expect(see(filter)).toEqual(['ab hide', 'ca fade'])
})

test('filterDataset counts the records of each entry, in total and by visibility', () => {
  const { counts, totals } = filterDataset(dataset, {
    actorTypes: [['state', 'hide']],
    statuses: [['alleged', 'fade']],
  })
  expect([...counts.get('actorTypes')!]).toEqual([
    ['party', { total: 2, show: 2, fade: 0, hide: 0 }],
    ['state', { total: 1, show: 0, fade: 0, hide: 1 }],
  ])
  expect([...counts.get('signs')!]).toEqual([
    ['1', { total: 1, show: 0, fade: 1, hide: 0 }],
    ['0', { total: 1, show: 0, fade: 0, hide: 1 }],
    ['-1', { total: 1, show: 0, fade: 0, hide: 1 }],
  ])
  expect([...counts.get('grades')!.keys()]).toEqual(['3', '6', 'unsourced'])
  expect(totals.relations).toEqual({ total: 3, show: 0, fade: 1, hide: 2 })
  expect(totals.actors).toEqual({ total: 3, show: 2, fade: 0, hide: 1 })
})

test('filterDataset counts by date only if it is given one', () => {
  expect(filterDataset(dataset, {}).counts.has('dates')).toBe(false)
  const { counts, asOf } = filterDataset(dataset, { asOf: '2020-03' })
  expect([...counts.get('dates')!].map(([entry, { total }]) => `${entry} ${total}`)).toEqual([
    'yes 1',
    'perhaps 1',
    'no 1',
  ])
  expect(asOf?.text).toBe('2020-03')
})

test('filterDataset ignores dates if it is given something that is no date', () => {
  const filtered = filterDataset(dataset, { asOf: 'last summer' })
  expect(filtered.asOf).toBeNull()
  expect(filtered.totals.relations.hide).toBe(0)
})

test('filterDataset hides a relation with an end that does not exist', () => {
  const dangling = build({ relations: [{ id: 'r', source: 'x', target: 'y', type: 'opposes' }] })
  expect(filterDataset(dangling, {}).relations.get('r' as RelationId)).toBe('hide')
})

test('filterDataset treats names of object members as plain entries', () => {
  const named = build({ actors: [{ id: 'a', name: { en: 'A' }, type: '__proto__' }] })
  const { actors, counts } = filterDataset(named, JSON.parse('{"actorTypes":[["__proto__","hide"]]}'))
  expect(actors.get('a' as ActorId)).toBe('hide')
  expect(counts.get('actorTypes')!.get('__proto__')!.hide).toBe(1)
})

/** The higher, the less is seen. */
function rank(seen: Visibility | undefined): number {
  return VISIBILITIES.indexOf(seen!)
}

const visibility = fc.constantFrom(...VISIBILITIES)
const states = (...entries: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...entries), visibility), { selector: ([entry]) => entry })
const someFilter: fc.Arbitrary<Filter> = fc.record(
  {
    actorTypes: states('state', 'party'),
    groups: states('camp', ''),
    relationTypes: states('opposes', 'assists', 'controls'),
    signs: states('-1', '0', '1'),
    statuses: states(...STATUSES),
    explicitness: states(...EXPLICITNESSES),
    grades: states('3', '6', 'unsourced'),
    dates: states('yes', 'no', 'perhaps'),
    asOf: fc.constantFrom('2020-03', '2019', '2017'),
  },
  { requiredKeys: [] },
)

test('filterDataset never shows more when more is hidden', () => {
  fc.assert(
    fc.property(
      someFilter,
      fc.constantFrom<Exclude<keyof Filter, 'asOf'>>(
        'actorTypes',
        'groups',
        'relationTypes',
        'signs',
        'statuses',
        'grades',
      ),
      visibility,
      (filter, facet, seen) => {
        const before = filterDataset(dataset, filter)
        for (const [entry] of before.counts.get(facet)!) {
          const others = (filter[facet] ?? []).filter(([name]) => name !== entry)
          const now = (filter[facet] ?? []).find(([name]) => name === entry)?.[1] ?? 'show'
          const less = rank(seen) > rank(now) ? seen : now
          const after = filterDataset(dataset, { ...filter, [facet]: [...others, [entry, less]] })
          for (const [id, was] of before.actors) expect(rank(after.actors.get(id))).toBeGreaterThanOrEqual(rank(was))
          for (const [id, was] of before.relations)
            expect(rank(after.relations.get(id))).toBeGreaterThanOrEqual(rank(was))
        }
      },
    ),
  )
})

test('filterDataset never makes a relation more visible than its ends', () => {
  fc.assert(
    fc.property(someFilter, (filter) => {
      const { actors, relations } = filterDataset(dataset, filter)
      for (const { id, source, target } of dataset.relations.values()) {
        const worse = Math.max(rank(actors.get(source)), rank(actors.get(target)))
        expect(rank(relations.get(id))).toBeGreaterThanOrEqual(worse)
      }
    }),
  )
})
