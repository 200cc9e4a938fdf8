import { expect, test } from 'vitest'
import { readKumu } from '../../../src/formats/kumu/readKumu.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const BLUEPRINT = {
  elements: [
    { label: 'Quay Office', type: 'Organisation', tags: ['public'], description: 'Runs the quay' },
    { Label: 'Alba', Type: 'Person', Founded: 1901 },
    { label: 'Pier' },
  ],
  connections: [
    { from: 'Quay Office', to: 'Alba', direction: 'directed', type: 'funds' },
    { From: 'Alba', To: 'Pier', Direction: 'mutual', label: 'knows', description: 'since school' },
    { from: 'Pier', to: 'Quay Office', direction: 'undirected' },
  ],
  loops: [{ name: 'R1' }],
}

test('elements are actors by their labels, and connections are relations in their direction', async () => {
  const { actors, relations, unread } = readGraph(readKumu, BLUEPRINT)
  expect(actors).toEqual([
    {
      id: 'Quay Office',
      name_en: 'Quay Office',
      type: 'Organisation',
      description_en: 'Runs the quay',
      tags: ['public'],
    },
    { id: 'Alba', name_en: 'Alba', type: 'Person', Founded: 1901 },
    { id: 'Pier', name_en: 'Pier' },
  ])
  expect(relations).toEqual([
    { source: 'Quay Office', target: 'Alba', directed: true, type: 'funds' },
    { source: 'Alba', target: 'Pier', directed: 'mutual', type: 'knows', note_en: 'since school' },
    { source: 'Pier', target: 'Quay Office', directed: false },
  ])
  expect(unread).toEqual({ loops: 1 })
  await expectRecognised(BLUEPRINT, 'kumu-json')
})

test('a backup keeps fields in attributes, and its connections lead to ids', async () => {
  const backup = {
    name: 'Harbour',
    elements: [
      { _id: 'elem-1', attributes: { label: 'Quay', 'element type': 'Place' } },
      { _id: 'elem-2', attributes: { label: 'Pier', tags: ['wet'] } },
    ],
    connections: [
      {
        _id: 'conn-1',
        from: 'elem-1',
        to: 'elem-2',
        direction: 'directed',
        attributes: { 'connection type': 'joins' },
      },
    ],
    maps: [{ name: 'Main' }],
  }
  const { actors, relations, unread, graph } = readGraph(readKumu, backup)
  expect(actors).toEqual([
    { id: 'elem-1', name_en: 'Quay', type: 'Place' },
    { id: 'elem-2', name_en: 'Pier', tags: ['wet'] },
  ])
  expect(relations).toEqual([{ id: 'conn-1', source: 'elem-1', target: 'elem-2', directed: true, type: 'joins' }])
  expect([unread, graph.title]).toEqual([{ maps: 1 }, 'Harbour'])
  await expectRecognised(backup, 'kumu-json')
})
