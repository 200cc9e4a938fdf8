import { expect, test } from 'vitest'
import { readOgma } from '../../../src/formats/ogma/readOgma.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

test('categories and types in the data are the types, and drawing is told', async () => {
  const content = {
    nodes: [
      {
        id: 'n1',
        data: { categories: ['PLACE', 'OLD'], properties: { name: 'Quay', built: 1901 } },
        attributes: { x: 1, y: 2, color: '#f00' },
      },
      { id: 'n2', data: { categories: ['PERSON'], properties: {} }, attributes: { text: { content: 'Alba' } } },
    ],
    edges: [{ id: 'e1', source: 'n2', target: 'n1', data: { type: 'OWNS', properties: { since: 1999 } } }],
  }
  const { actors, relations, unread } = readGraph(readOgma, content)
  expect(actors).toEqual([
    { id: 'n1', name_en: 'Quay', type: 'PLACE', labels: ['PLACE', 'OLD'], x: 1, y: 2, built: 1901 },
    { id: 'n2', name_en: 'Alba', type: 'PERSON' },
  ])
  expect(relations).toEqual([{ id: 'e1', source: 'n2', target: 'n1', type: 'OWNS', since: 1999 }])
  expect(unread).toEqual({ 'attributes.color': 1 })
  await expectRecognised(content, 'ogma-json')
})

test('data without properties are properties', () => {
  const content = {
    nodes: [
      { id: 1, data: { name: 'Quay', built: 1901 }, attributes: { x: 1, y: 2 } },
      { id: 2, data: { name: 'Pier' } },
    ],
    edges: [{ source: 1, target: 2, data: { type: 'joins', length: 3 } }],
  }
  const { actors, relations } = readGraph(readOgma, content)
  expect(actors[0]).toEqual({ id: '1', name_en: 'Quay', x: 1, y: 2, built: 1901 })
  expect(relations).toEqual([{ source: '1', target: '2', type: 'joins', length: 3 }])
})
