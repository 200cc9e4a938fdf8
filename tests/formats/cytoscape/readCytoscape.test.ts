import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'

const read = (content: unknown) => readAnyFormat([{ name: 'x.cyjs', bytes: strToU8(JSON.stringify(content)) }])
const QUAY = { data: { id: 'a', label: 'Quay' }, position: { x: 1, y: 2 } }
const PIER = { group: 'nodes', data: { id: 'b', tags: ['wet'], built: { year: 1901 } } }
const TIE = { data: { id: 'e', source: 'a', target: 'b', label: 'joins' } }

test.each([
  ['lists by group', { elements: { nodes: [QUAY, PIER], edges: [TIE] } }],
  ['objects by group', { elements: { nodes: { 0: QUAY, 1: PIER }, edges: { 0: TIE } } }],
  ['one list', { elements: [QUAY, PIER, TIE] }],
  ['a list alone', [QUAY, PIER, TIE]],
  ['groups alone', { nodes: [QUAY, PIER], edges: [TIE] }],
])('elements as %s are read', async (_, content) => {
  const { format, file } = await read(content)
  expect(format).toBe('cytoscape-json')
  expect(file?.actors.map(({ id, attributes }) => [id, attributes])).toEqual([
    ['a', undefined],
    ['b', { tags: ['wet'], 'built.year': 1901 }],
  ])
  expect(file?.relations.map(({ id, source, target }) => [id, source, target])).toEqual([['e', 'a', 'b']])
})
