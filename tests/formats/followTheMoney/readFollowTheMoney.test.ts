import { expect, test } from 'vitest'
import { readFollowTheMoney } from '../../../src/formats/followTheMoney/readFollowTheMoney.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const COMPANY = {
  id: 'c1',
  schema: 'Company',
  properties: { name: ['Quay Ltd', 'Quay Limited'], alias: ['The Quay'], country: ['xx'], addressEntity: ['a1'] },
}
const PERSON = {
  id: 'p1',
  schema: 'Person',
  properties: { firstName: ['Alba'], lastName: ['Rio'], nationality: ['xx', 'yy'] },
}
const ADDRESS = { id: 'a1', schema: 'Address', properties: { full: ['1 Pier'] } }
const OWNERSHIP = {
  id: 'o1',
  schema: 'Ownership',
  properties: { owner: ['p1'], asset: ['c1'], percentage: ['25'], startDate: ['2001'], endDate: ['2004-02'] },
}
const ALL = [COMPANY, PERSON, ADDRESS, OWNERSHIP]

test.each([
  ['lines', ALL.map((entity) => JSON.stringify(entity)).join('\n')],
  ['a list', ALL],
  ['what an API wraps', { total: 4, results: ALL }],
])('entities in %s are actors and relations', async (_, content) => {
  const { actors, relations } = readGraph(readFollowTheMoney, content)
  expect(actors).toEqual([
    { id: 'c1', name_en: 'Quay Ltd', type: 'Company', aliases: 'Quay Limited; The Quay', country: 'xx' },
    { id: 'p1', name_en: 'Alba Rio', type: 'Person', firstName: 'Alba', lastName: 'Rio', nationality: ['xx', 'yy'] },
    { id: 'a1', name_en: '1 Pier', type: 'Address' },
  ])
  expect(relations).toEqual([
    { source: 'c1', target: 'a1', directed: true, type: 'addressEntity' },
    {
      id: 'o1',
      source: 'p1',
      target: 'c1',
      directed: true,
      type: 'Ownership',
      start: '2001',
      end: '2004-02',
      percentage: '25',
    },
  ])
  await expectRecognised(content, 'followthemoney')
})

test.each([
  ['Directorship', 'director', 'organization', true],
  ['Membership', 'member', 'organization', true],
  ['Occupancy', 'holder', 'post', true],
  ['Payment', 'payer', 'beneficiary', true],
  ['Family', 'person', 'relative', false],
  ['Associate', 'person', 'associate', false],
  ['UnknownLink', 'subject', 'object', false],
])('%s runs from %s to %s', (schema, source, target, directed) => {
  const edge = {
    id: 'e',
    schema,
    properties: { [source]: ['p1'], [target]: ['c1'], date: ['2011-12-29'], summary: ['why'] },
  }
  expect(readGraph(readFollowTheMoney, [COMPANY, PERSON, edge]).relations).toEqual([
    {
      id: 'e',
      source: 'p1',
      target: 'c1',
      directed,
      type: schema,
      start: '2011-12-29',
      end: '2011-12-29',
      note_en: 'why',
    },
  ])
})

test('an edge with several owners is a relation for each, and entities within entities are read', () => {
  const shared = { ...OWNERSHIP, properties: { owner: ['p1', 'p2'], asset: [COMPANY] } }
  const { actors, relations } = readGraph(readFollowTheMoney, [PERSON, shared])
  expect(relations.map(({ id, source, target }) => [id, source, target])).toEqual([
    ['o1-p1-c1', 'p1', 'c1'],
    ['o1-p2-c1', 'p2', 'c1'],
  ])
  expect(actors.map(({ id }) => id)).toEqual(['p1', 'c1'])
})

test('a line that is no entity is told with its number, and the rest is read', () => {
  const text = [JSON.stringify(PERSON), '{"id":"x"', '{"id":"y"}', JSON.stringify(COMPANY)].join('\n')
  const { actors, unread, graph } = readGraph(readFollowTheMoney, text)
  expect(actors.map(({ id }) => id)).toEqual(['p1', 'c1'])
  expect(unread).toEqual({ 'object without id, schema and properties': 1 })
  expect(graph.issues).toContainEqual(expect.objectContaining({ code: 'not-read', place: 'line 3' }))
})
