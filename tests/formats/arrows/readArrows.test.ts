import { expect, test } from 'vitest'
import { readArrows } from '../../../src/formats/arrows/readArrows.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const DRAWING = {
  style: { 'font-family': 'sans-serif' },
  nodes: [
    {
      id: 'n0',
      position: { x: 0, y: 5 },
      caption: 'Quay',
      labels: ['Place', 'Old'],
      properties: { built: '1901' },
      style: {},
    },
    {
      id: 'n1',
      position: { x: 9, y: 5 },
      caption: '',
      labels: ['Person'],
      properties: { name: 'Alba' },
      style: { a: 1 },
    },
  ],
  relationships: [{ id: 'n0', fromId: 'n1', toId: 'n0', type: 'OWNS', properties: { since: '1999' }, style: {} }],
}

test('captions are names, labels are types, and styles are told', async () => {
  const { actors, relations, unread } = readGraph(readArrows, DRAWING)
  expect(actors).toEqual([
    { id: 'n0', name_en: 'Quay', type: 'Place', labels: ['Place', 'Old'], x: 0, y: 5, built: '1901' },
    { id: 'n1', name_en: 'Alba', type: 'Person', x: 9, y: 5 },
  ])
  expect(relations).toEqual([{ id: 'n0', source: 'n1', target: 'n0', directed: true, type: 'OWNS', since: '1999' }])
  expect(unread).toEqual({ style: 2 })
  await expectRecognised(DRAWING, 'arrows-json')
})
