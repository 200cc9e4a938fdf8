import { expect, test } from 'vitest'
import { readJsonCanvas } from '../../../src/formats/jsonCanvas/readJsonCanvas.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const size = { width: 10, height: 10 }
const CANVAS = {
  nodes: [
    { id: 'g', type: 'group', label: 'Harbour', x: -5, y: -5, width: 100, height: 100 },
    { id: 'a', type: 'text', text: '# **Quay**\nOld stone', x: 0, y: 0, ...size, color: '1' },
    { id: 'b', type: 'file', file: 'people/Alba.md', x: 20, y: 0, ...size },
    { id: 'c', type: 'link', url: 'https://example.org', x: 500, y: 0, ...size },
  ],
  edges: [
    { id: 'e1', fromNode: 'a', fromSide: 'right', toNode: 'b', toSide: 'left', label: 'owned by' },
    { id: 'e2', fromNode: 'a', toNode: 'c', fromEnd: 'arrow', toEnd: 'none' },
    { id: 'e3', fromNode: 'b', toNode: 'c', fromEnd: 'arrow' },
    { id: 'e4', fromNode: 'b', toNode: 'c', toEnd: 'none' },
  ],
}

test('cards are actors, frames are their groups, and edges have heads where they are drawn', async () => {
  const { actors, relations, unread } = readGraph(readJsonCanvas, CANVAS)
  expect(actors).toEqual([
    { id: 'a', name_en: 'Quay', group: 'Harbour', description_en: 'Old stone', card: 'text', x: 0, y: 0 },
    { id: 'b', name_en: 'Alba', group: 'Harbour', card: 'file', x: 20, y: 0, file: 'people/Alba.md' },
    { id: 'c', name_en: 'https://example.org', card: 'link', x: 500, y: 0, url: 'https://example.org' },
  ])
  expect(relations).toEqual([
    { id: 'e1', source: 'a', target: 'b', directed: true, type: 'owned by' },
    { id: 'e2', source: 'c', target: 'a', directed: true },
    { id: 'e3', source: 'b', target: 'c', directed: 'mutual' },
    { id: 'e4', source: 'b', target: 'c', directed: false },
  ])
  expect(unread).toMatchObject({ width: 3, color: 1, fromSide: 1 })
  await expectRecognised(CANVAS, 'json-canvas')
})

test('a frame to which an edge leads is an actor, and one without cards is told', () => {
  const edges = [{ id: 'e', fromNode: 'a', toNode: 'g' }]
  expect(readGraph(readJsonCanvas, { ...CANVAS, edges }).actors.map(({ id }) => id)).toEqual(['g', 'a', 'b', 'c'])
  const alone = { nodes: [CANVAS.nodes[0], CANVAS.nodes[3]], edges: [] }
  expect(readGraph(readJsonCanvas, alone).unread).toMatchObject({ 'empty group': 1 })
})
