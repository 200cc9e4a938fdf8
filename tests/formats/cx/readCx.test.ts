import { expect, test } from 'vitest'
import { readCx } from '../../../src/formats/cx/readCx.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

test('CX2 has aliases and defaults for attributes, which come in parts, and styles are told', async () => {
  const content = [
    { CXVersion: '2.0', hasFragments: true },
    { metaData: [{ elementCount: 2, name: 'nodes' }] },
    {
      attributeDeclarations: [
        { nodes: { name: { d: 'string', a: 'n' }, kind: { d: 'string', v: 'place' }, tags: { d: 'list_of_string' } } },
        { edges: { interaction: { a: 'i' }, weight: { d: 'double', v: 1 } } },
      ],
    },
    { networkAttributes: [{ name: 'Harbour', description: 'All of it', version: '3' }] },
    { nodes: [{ id: 0, x: 1, y: 2, v: { n: 'Quay', tags: ['old'] } }] },
    { nodes: [{ id: 1, v: { n: 'Alba', kind: 'person' } }] },
    { edges: [{ id: 5, s: 1, t: 0, v: { i: 'owns', weight: 2 } }] },
    { visualProperties: [{ default: { node: {} } }] },
    { status: [{ success: true }] },
  ]
  const { actors, relations, unread, graph } = readGraph(readCx, content)
  expect(actors).toEqual([
    { id: '0', name_en: 'Quay', x: 1, y: 2, tags: ['old'], kind: 'place' },
    { id: '1', name_en: 'Alba', kind: 'person' },
  ])
  expect(relations).toEqual([{ id: '5', source: '1', target: '0', type: 'owns', weight: 2 }])
  expect(unread).toEqual({ visualProperties: 1, 'network attribute "version"': 1 })
  expect([graph.title, graph.description]).toEqual(['Harbour', 'All of it'])
  await expectRecognised(content, 'cx2')
})

test('CX has attributes and places as aspects of their own', async () => {
  const content = [
    { numberVerification: [{ longNumber: 281474976710655 }] },
    {
      nodes: [
        { '@id': 1, n: 'Quay', r: 'Q1' },
        { '@id': 2, n: 'Pier' },
      ],
    },
    { edges: [{ '@id': 7, s: 1, t: 2, i: 'joins' }] },
    {
      nodeAttributes: [
        { po: 1, n: 'built', v: '1901', d: 'integer' },
        { po: 2, n: 'tags', v: ['wet'], d: 'list_of_string' },
      ],
    },
    { edgeAttributes: [{ po: 7, n: 'open', v: 'true', d: 'boolean' }] },
    { networkAttributes: [{ n: 'name', v: 'Harbour' }] },
    { cartesianLayout: [{ node: 1, x: 3, y: 4 }] },
    { cyVisualProperties: [{ properties_of: 'network' }, { properties_of: 'nodes:default' }] },
  ]
  const { actors, relations, unread, graph } = readGraph(readCx, content)
  expect(actors).toEqual([
    { id: '1', name_en: 'Quay', x: 3, y: 4, represents: 'Q1', built: 1901 },
    { id: '2', name_en: 'Pier', tags: ['wet'] },
  ])
  expect(relations).toEqual([{ id: '7', source: '1', target: '2', type: 'joins', open: true }])
  expect([unread, graph.title]).toEqual([{ cyVisualProperties: 2 }, 'Harbour'])
  await expectRecognised(content, 'cx')
})

test('defaults are counted before they are given to every element', () => {
  const nodes = Array.from({ length: 2000 }, (_, id) => ({ id }))
  const declared = Object.fromEntries(nodes.map(({ id }) => [`n${id}`, { v: 1 }]))
  const { actors, graph } = readGraph(readCx, [
    { CXVersion: '2.0' },
    { attributeDeclarations: [{ nodes: declared }] },
    { nodes },
  ])
  expect(actors).toHaveLength(2000)
  expect(graph.issues).toMatchObject([{ code: 'too-large', unit: 'default values' }])
})
