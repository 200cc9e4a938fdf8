import { expect, test, vi } from 'vitest'
import iraq from '../../graph-data/iraq-security-reform/dataset.json'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { createSearch } from '../../src/query/createSearch.ts'
import { isMisspelling } from '../../src/query/search/isMisspelling.ts'
import { build } from '../network/given.ts'

vi.mock('../../src/query/search/isMisspelling.ts', async (load) => {
  const original = await load<typeof import('../../src/query/search/isMisspelling.ts')>()
  return { isMisspelling: vi.fn(original.isMisspelling) }
})

/** Words of types and sentences that no actor has. */
const OWN_WORDS = 20

const RECORDS = {
  actors: [
    {
      id: 'intelligence',
      name: { en: 'Iraqi National Intelligence Service', ar: 'جهاز المخابرات الوطني العراقي' },
      type: 'intelligence-service',
    },
    {
      id: 'security',
      name: { en: 'Iraqi National Security Service', ar: 'جهاز الأمن الوطني' },
      type: 'security-service',
    },
    { id: 'pm', name: { en: 'Mustafa al-Kadhimi', ar: 'مصطفى الكاظمي' }, type: 'person' },
    {
      id: 'pmc',
      name: { en: 'Popular Mobilisation Committee', ar: 'هيئة الحشد الشعبي' },
      aliases: ['al-Hashd al-Shaabi'],
      type: 'armed-group',
      description: { en: 'Formed in 2014 after a ruling from Najaf' },
    },
    { id: 'is', name: { en: 'Islamic State' }, aliases: ['Daesh', 'ISIS'], type: 'armed-group' },
    { id: 'iran', name: { en: 'Iran', ar: 'إيران' }, type: 'state' },
    { id: 'iraq', name: { en: 'Iraq', ar: 'العراق' }, type: 'state' },
    { id: 'iranian-oil', name: { en: 'Iranian oil' }, type: 'resource' },
    { id: 'kadhimiya', name: { en: 'Kadhimiya' }, type: 'place' },
  ],
  sources: [{ id: 'paper', title: { en: 'Reform and its enemies' }, authors: ['N. Nobody'] }],
  relations: [
    { id: 'r1', type: 'opposes', source: 'is', target: 'iran' },
    { id: 'r2', type: 'supports', source: 'iran', target: 'pmc', note: { en: 'with drones' } },
    { id: 'r3', type: 'heads', source: 'pm', target: 'intelligence' },
  ],
  events: [{ id: 'parade', title: { en: 'The parade of June' } }],
}
const search = createSearch(build(RECORDS))
const find = (query: string) => search(query).map(({ id }) => id)

test.each(['INIS', 'inis', 'I.N.I.S', 'iraqi national intelligence', 'service intelligence', 'Intelligence Service'])(
  'createSearch finds the service by %s',
  (query) => {
    expect(find(query.replaceAll('.', ''))[0]).toBe('intelligence')
  },
)

test.each([
  'جهاز المخابرات',
  'جهاز المخابرت',
  'جهاز مخابرات',
  'المخابرات جهاز',
  'المُخـابرات',
  'المخا',
  'الوطنى مخابرات',
])('createSearch finds the service by %s', (query) => {
  expect(find(query)[0]).toBe('intelligence')
})

test.each([
  ['Daesh', 'is'],
  ['Deash', 'is'],
  ['kadimi', 'pm'],
  ['al-kadhimi', 'pm'],
  ['alkadhimi', 'pm'],
  ['Kazimi', 'pm'],
  ['كاظمي', 'pm'],
  ['hashd', 'pmc'],
  ['al hashd', 'pmc'],
  ['alhashd', 'pmc'],
  ['el-hashd', 'pmc'],
  ['الحشد', 'pmc'],
  ['حشد', 'pmc'],
  ['ايران', 'iran'],
  ['عراق', 'iraq'],
  ['parade', 'parade'],
  ['enemies', 'paper'],
])('createSearch for %s finds %s first', (query, id) => {
  expect(find(query)[0]).toBe(id)
})

test('createSearch ranks a whole name, then its beginning, then sentences, and corrects no word that exists', () => {
  expect(find('iran')).toEqual(['iran', 'iranian-oil', 'r1', 'r2'])
})

test('createSearch finds relations by their sentence, in both directions and both languages', () => {
  expect(find('opposes')).toEqual(['r1'])
  expect(find('opposed by')).toEqual(['r1'])
  expect(find('يعارض')).toEqual(['r1'])
  expect(find('iran supports popular')).toEqual(['r2'])
  expect(search('opposes')[0]!.title.en).toBe('Islamic State opposes Iran')
})

test('createSearch finds actors by type, the better connected first, and by description last', () => {
  expect(find('state').slice(0, 1)).toEqual(['is'])
  expect(find('armed group')).toEqual(['is', 'pmc'])
  expect(find('najaf')).toEqual(['pmc'])
  expect(find('drones')).toEqual(['r2'])
})

test('createSearch puts the better connected first among equals', () => {
  expect(find('ira').slice(0, 3)).toEqual(['iran', 'intelligence', 'iranian-oil'])
})

test('createSearch gives the text that matched', () => {
  const matched = (query: string) => search(query)[0]!.matched
  expect(matched('inis')).toEqual({ name: 'initials', text: 'INIS' })
  expect(matched('daesh')).toEqual({ name: 'alias', text: 'Daesh' })
  expect(matched('ايران')).toEqual({ name: 'name', text: 'إيران' })
  expect(matched('najaf')).toEqual({ name: 'description', text: 'Formed in 2014 after a ruling from Najaf' })
  expect(matched('supports')).toEqual({ name: 'sentence', text: 'Iran supports Popular Mobilisation Committee' })
})

test('createSearch gives nothing for an empty query, or for what does not occur', () => {
  for (const query of ['', '   ', '?!', 'ـ', 'xylophone', 'iran xylophone']) expect(find(query), query).toEqual([])
})

test('createSearch gives at most as many hits as asked for', () => {
  expect(search('i', 3)).toHaveLength(3)
})

test.each(['.*', '(', '[q-', '\\', 'a'.repeat(10_000), 'ab '.repeat(5000), '__proto__', 'constructor', '\ud800'])(
  'createSearch takes %.20s for text',
  (query) => {
    expect(find(query)).toEqual([])
  },
)

test('createSearch looks at each different word once per keystroke, and never again at the dataset', () => {
  const words = [
    'Northern',
    'Popular',
    'Council',
    'Brigade',
    'Committee',
    'Liwa',
    'Party',
    'Kadhimi',
    'Ministry',
    'Forces',
  ]
  const actors = Array.from({ length: 2000 }, (_, index) => ({
    id: `a${index}`,
    name: { en: [3, 7, 11].map((step) => words.at((index * step) % 10)! + ((index * step) % 97)).join(' ') },
    type: 'organisation',
  }))
  const relations = actors.map(({ id }, index) => ({
    id: `r${index}`,
    type: 'opposes',
    source: id,
    target: `a${(index * 7) % 2000}`,
  }))
  let reads = 0
  const dataset = new Proxy(build({ actors, relations }), {
    get: (target, key) => {
      reads++
      return Reflect.get(target, key)
    },
  })
  const large = createSearch(dataset)
  const different = new Set(actors.flatMap(({ name }) => name.en.split(' '))).size
  reads = 0
  for (const query of ['k', 'ka', 'kad', 'kadi', 'kadim', 'kadimi1', 'brigde', 'norhtern council', 'opposes']) {
    vi.mocked(isMisspelling).mockClear()
    large(query)
    const compared = vi.mocked(isMisspelling).mock.calls.length
    expect(compared, query).toBeLessThanOrEqual(query.split(' ').length * (different + OWN_WORDS))
  }
  expect(reads).toBe(0)
})

test('createSearch puts a match of a name before one of an alias, however well connected', () => {
  const dataset = build({
    actors: [
      { id: 'cabinet', name: { en: 'Government' }, aliases: ['Iraqi cabinet'], type: 'government' },
      { id: 'iran', name: { en: 'Iran' }, type: 'state' },
    ],
    relations: [{ id: 'r', type: 'opposes', source: 'cabinet', target: 'cabinet' }],
  })
  expect(createSearch(dataset)('ira').map(({ id }) => id)).toEqual(['iran', 'cabinet'])
})

test.each(['zzzz', 'zzz', 'aaaaaaaa', 'zzzzzzzzzz', 'bbbbb', 'qqqq', 'jjjj jjjj', 'xxxxx', 'قققق'])(
  'nonsense such as %s finds nothing',
  (nonsense) => {
    expect(createSearch(toDataset(datasetSchema.parse(iraq) as DatasetFile))(nonsense)).toEqual([])
  },
)

test.each(['July 2020', '2020-07', 'jul 2020', '7 July 2020', '7/7/2020', 'July 7, 2020', '7 تموز 2020'])(
  'the date %s finds the events and relations of that time, events first',
  (query) => {
    const found = createSearch(
      build({
        ...RECORDS,
        relations: [{ id: 'dated', type: 'opposes', source: 'is', target: 'iran', start: '2020-07-07' }],
        events: [
          { id: 'parade', title: { en: 'The parade' }, start: '2020-07-07' },
          { id: 'march', title: { en: 'The march' }, start: '2021-07-07' },
        ],
      }),
    )(query)
    expect(found.map(({ id }) => id)).toEqual(['parade', 'dated'])
    expect(found[0]!.matched.text).toContain('7 July 2020')
  },
)
