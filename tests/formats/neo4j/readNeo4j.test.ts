import { expect, test } from 'vitest'
import { readNeo4j } from '../../../src/formats/neo4j/readNeo4j.ts'
import { recogniseFormat } from '../../../src/formats/recogniseFormat.ts'
import { encodeText } from '../../../src/formats/text/decodeText.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const QUAY = { identity: 1, labels: ['Place', 'Old'], properties: { name: 'Quay', type: 'stone' } }
const ALBA = { identity: 2, labels: ['Person'], properties: { name: 'Alba' } }
const OWNS = { identity: 9, start: 2, end: 1, type: 'OWNS', properties: { since: 1999 } }
const OWNS_LONG = { ...OWNS, properties: { since: { low: 1999, high: 0 } } }
const ACTORS = [
  { id: '1', name_en: 'Quay', type: 'Place', labels: ['Place', 'Old'], 'properties.type': 'stone' },
  { id: '2', name_en: 'Alba', type: 'Person' },
]
const RELATIONS = [{ id: '9', source: '2', target: '1', directed: true, type: 'OWNS', since: 1999 }]

test.each([
  ['nodes and relationships', { nodes: [QUAY, ALBA], relationships: [OWNS] }],
  [
    'records of a query, in which a node occurs twice',
    [
      { n: QUAY, m: ALBA, r: OWNS },
      { n: QUAY, m: ALBA, r: OWNS },
    ],
  ],
  ['results of the HTTP API', { results: [{ data: [{ graph: { nodes: [QUAY, ALBA], relationships: [OWNS] } }] }] }],
  ['64-bit integers', { nodes: [{ ...QUAY, identity: { low: 1, high: 0 } }, ALBA], relationships: [OWNS_LONG] }],
])('%s give named actors and typed relations', async (_, content) => {
  const { actors, relations } = readGraph(readNeo4j, content)
  expect(actors).toEqual(ACTORS)
  expect(relations).toEqual(RELATIONS)
  await expectRecognised(content, 'neo4j-json')
})

test('JSON lines of APOC are read, and a bad line is told with its number', async () => {
  const text = [
    '{"type":"relationship","id":"9","label":"OWNS","properties":{"since":1999},"start":{"id":"2","labels":["Person"]},"end":{"id":"1","labels":["Place"]}}',
    '{"type":"node","id":"1","labels":["Place","Old"],"properties":{"name":"Quay"}}',
    '{"type":"node","id":"2",',
    '{"type":"node","id":"3","properties":{"title":"Pier"}}',
  ].join('\r\n')
  const { actors, relations } = readGraph(readNeo4j, text)
  expect(actors.map(({ id, name_en, type }) => [id, name_en, type])).toEqual([
    ['2', undefined, 'Person'],
    ['1', 'Quay', 'Place'],
    ['3', 'Pier', undefined],
  ])
  expect(relations).toEqual(RELATIONS)
  for (const name of ['x', 'x.json', 'x.jsonl', 'x.ndjson'])
    expect((await recogniseFormat({ name, bytes: encodeText(text) }))?.format.id).toBe('neo4j-json')
})

test('all of APOC by ids, and rels, are read', () => {
  const byId = {
    nodes: { 1: { id: '1', labels: ['Place'], properties: { name: 'Quay' } }, 2: { id: '2', labels: ['Person'] } },
    rels: { 9: { id: '9', label: 'OWNS', start: { id: '2' }, end: { id: '1' } } },
  }
  const { actors, relations } = readGraph(readNeo4j, byId)
  expect(actors.map(({ id }) => id)).toEqual(['1', '2'])
  expect(relations).toEqual([{ id: '9', source: '2', target: '1', directed: true, type: 'OWNS' }])
})

test('lists of things with labels, or with a start and an end, are not of Neo4j', async () => {
  for (const content of [[{ id: 1, title: 'Leak', labels: ['bug'] }], [{ type: 'meeting', start: 1, end: 2 }]]) {
    const bytes = encodeText(JSON.stringify(content))
    expect((await recogniseFormat({ name: 'x.json', bytes }))?.format.id).toBe('cytoscape-json')
  }
})
