import { expect, test } from 'vitest'
import { readGraphology } from '../../../src/formats/graphology/readGraphology.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

test('labels name nodes and are the verbs of edges, undirected edges stay so, and y goes down', async () => {
  const content = {
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: { name: 'Harbour' },
    nodes: [
      { key: '1', attributes: { label: 'Quay', x: 10, y: 20, size: 4 } },
      { key: 2, attributes: { label: 'Pier' } },
    ],
    edges: [
      { key: 'e1', source: '1', target: 2, attributes: { label: 'funds', weight: 2, type: 'arrow' } },
      { source: '2', target: '1', undirected: true, attributes: { label: 'talks' } },
    ],
  }
  const { actors, relations, graph } = readGraph(readGraphology, content)
  expect(actors).toEqual([
    { id: '1', name_en: 'Quay', x: 10, y: -20, size: 4 },
    { id: '2', name_en: 'Pier' },
  ])
  expect(relations).toEqual([
    { id: 'e1', source: '1', target: '2', directed: true, label: 'funds', weight: 2, 'drawn as': 'arrow' },
    { source: '2', target: '1', directed: false, label: 'talks' },
  ])
  expect(graph.title).toBe('Harbour')
  await expectRecognised(content, 'graphology-json')
})

test.each([
  ['1.0', { nodeData: { a: { label: 'Quay' } }, edgeData: { e: { weight: 3 } }, layout: { a: { x: 1, y: 2 } } }],
  [
    '0.6',
    {
      nodeData: { a: {} },
      nodeRenderingData: { a: { label: 'Quay', x: 1, y: 2 } },
      edgeRenderingData: { e: { weight: 3 } },
    },
  ],
])('a workspace of Gephi Lite %s is read with what it says of nodes and edges by key', async (version, tables) => {
  const fullGraph = {
    options: { type: 'undirected', multi: true },
    nodes: [{ key: 'a' }, { key: 'b' }],
    edges: [{ key: 'e', source: 'a', target: 'b' }],
  }
  const graphDataset = { ...tables, metadata: { title: 'Harbour' }, nodeFields: [{ id: 'label' }], fullGraph }
  const content = { type: 'gephi-lite', version, graphDataset, filters: { filters: [1] }, appearance: {} }
  const { actors, relations, graph, unread } = readGraph(readGraphology, content)
  expect(actors).toEqual([{ id: 'a', name_en: 'Quay', x: 1, y: -2 }, { id: 'b' }])
  expect(relations).toEqual([{ id: 'e', source: 'a', target: 'b', directed: false, weight: 3 }])
  expect([graph.title, unread]).toEqual(['Harbour', { filters: 1 }])
  await expectRecognised(content, 'graphology-json')
})
