import { expect, test } from 'vitest'
import { readVisNetwork } from '../../../src/formats/visNetwork/readVisNetwork.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const NODES = [
  { id: 1, label: 'Quay', group: 'stone' },
  { id: 2, label: 'Pier' },
]

test.each([
  ['to', ['1', '2', true]],
  ['from', ['2', '1', true]],
  ['to, from', ['1', '2', 'mutual']],
  ['from;to', ['1', '2', 'mutual']],
  [{ to: { enabled: true }, from: { enabled: false } }, ['1', '2', true]],
  [{ from: true }, ['2', '1', true]],
  ['middle', ['1', '2', true]],
  [undefined, ['1', '2', false]],
])('arrows %j', async (arrows, expected) => {
  const content = { nodes: NODES, edges: [{ from: 1, to: 2, arrows, label: 'joins' }] }
  const { actors, relations } = readGraph(readVisNetwork, content)
  expect(actors[0]).toEqual({ id: '1', name_en: 'Quay', group: 'stone' })
  expect(relations.map(({ source, target, directed }) => [source, target, directed])).toEqual([expected])
  expect(relations[0]?.['label']).toBe('joins')
  await expectRecognised(content, 'vis-network-json')
})

test('the options of a network say what heads edges usually have', () => {
  const edges = [
    { from: 1, to: 2 },
    { from: 1, to: 2, arrows: 'from' },
  ]
  const content = {
    data: { nodes: { _data: { 1: NODES[0], 2: NODES[1] } }, edges },
    options: { edges: { arrows: 'to' } },
  }
  const { actors, relations, unread } = readGraph(readVisNetwork, content)
  expect(actors.map(({ id }) => id)).toEqual(['1', '2'])
  expect(relations.map(({ source, directed }) => [source, directed])).toEqual([
    ['1', true],
    ['2', true],
  ])
  expect(unread).toEqual({ options: 1 })
})
