import { expect, test } from 'vitest'
import { readOligrapher } from '../../../src/formats/oligrapher/readOligrapher.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const NODES = { 13: { id: '13', name: 'Quay', x: 0, y: 5, url: 'https://example.org/13' }, 14: { name: 'Pier' } }
const edge = (arrow: unknown) => ({ id: '7', node1_id: '13', node2_id: 14, label: 'Donation', arrow })

test.each([
  ['1->2', ['13', '14', true]],
  ['2->1', ['14', '13', true]],
  ['1<->2', ['13', '14', 'mutual']],
  ['both', ['13', '14', 'mutual']],
  [null, ['13', '14', false]],
  [false, ['13', '14', false]],
])('an arrow %j', async (arrow, expected) => {
  const content = { title: 'Harbour', nodes: NODES, edges: { 7: edge(arrow) }, captions: { 1: { text: 'x' } } }
  const { actors, relations, unread, graph } = readGraph(readOligrapher, content)
  expect(actors).toEqual([
    { id: '13', name_en: 'Quay', x: 0, y: 5, url: 'https://example.org/13' },
    { id: '14', name_en: 'Pier' },
  ])
  expect(relations.map(({ source, target, directed }) => [source, target, directed])).toEqual([expected])
  expect(relations[0]?.['type']).toBe('Donation')
  expect([unread, graph.title]).toEqual([{ captions: 1 }, 'Harbour'])
  await expectRecognised(content, 'oligrapher-json')
})

test('older maps keep what they show in display, and LittleSis wraps maps as text', async () => {
  const map = {
    nodes: { 1: { id: 1, display: { name: 'Quay', x: 3, y: 4 } }, 2: { id: 2, display: { name: 'Pier' } } },
    edges: { 5: { id: 5, node1_id: 1, node2_id: 2, display: { label: 'owner', is_directional: true } } },
  }
  const content = { title: 'Harbour', graph_data: JSON.stringify(map) }
  const { actors, relations } = readGraph(readOligrapher, content)
  expect(actors[0]).toEqual({ id: '1', name_en: 'Quay', x: 3, y: 4 })
  expect(relations).toEqual([{ id: '5', source: '1', target: '2', directed: true, type: 'owner' }])
  await expectRecognised(content, 'oligrapher-json')
})
