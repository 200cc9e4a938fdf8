import { expect, test } from 'vitest'
import { createUnread } from '../../../src/formats/graph/createUnread.ts'
import { listLineRows } from '../../../src/formats/pajek/lineRows.ts'
import { parsePajek } from '../../../src/formats/pajek/parsePajek.ts'
import { readText, readTies } from '../readText.ts'

const THREE = '*Vertices 3\n1 "Alba" 0.1 0.2\n2 "Boris"\n3 "Carla"\n'

test('arcs lead one way and edges have no direction, in lines and in lists', () => {
  const read = (text: string) =>
    listLineRows(parsePajek(text)[0]!, null, createUnread()).map(({ cells }) =>
      ['source', 'target', 'directed'].map((column) => cells.get(column)),
    )
  expect(read('*Arcs\n1 2 1')).toEqual([['1', '2', true]])
  expect(read('*Edges\n1 2')).toEqual([['1', '2', false]])
  expect(read('*Arcslist\n1 2 3')).toEqual([
    ['1', '2', true],
    ['1', '3', true],
  ])
  expect(read('*Edgeslist\n2 3')).toEqual([['2', '3', false]])
})

test('vertices have names and places, and lines weights, relations and labels', async () => {
  const text = `% made\n*Network Harbour\n${THREE}*Arcs :1 "supports"\n1 2 3 l "since long" c Blue\n*Arcs :2 "opposes"\n2 3 -2\n`
  const { format, actors, ties, file, unread } = await readTies('x.txt', text)
  expect(format).toBe('pajek')
  expect(file?.title.en).toBe('Harbour')
  expect(actors).toEqual(['Alba', 'Boris', 'Carla'])
  expect(ties).toEqual(['Alba > Boris', 'Boris > Carla'])
  expect(file?.relations.map(({ type }) => type)).toEqual(['supports', 'opposes'])
  expect(file?.relations[0]?.attributes).toMatchObject({ weight: 3, label: 'since long' })
  expect(file?.relations[1]).toMatchObject({ sign: -1, attributes: { weight: -2 } })
  expect(file?.positions['force:all']).toEqual({ 1: { x: 100, y: 200 } })
  expect(unread).toEqual(['line 8: drawing of a line, 1'])
})

test('a matrix has a tie for every value but 0; of two modes its columns are the second', async () => {
  expect((await readTies('x.net', `${THREE}*Matrix\n0 1 0\n0 0 2\n0 0 0\n`)).ties).toEqual([
    'Alba > Boris',
    'Boris > Carla',
  ])
  const twoModes = '*Vertices 3 1\n1 "Alba"\n2 "Club"\n3 "Port"\n*Matrix\n0 1\n'
  const { ties, file } = await readTies('x.net', twoModes)
  expect(ties).toEqual(['Alba > Port'])
  expect(file?.actors.map(({ attributes }) => attributes?.['mode'])).toEqual([1, 2, 2])
})

test('a vertex without a line of its own is an actor all the same', async () => {
  expect((await readTies('x.net', '*Vertices 3\n2 "Boris"\n*Edges\n1 3\n')).actors).toEqual(['1', 'Boris', '3'])
})

test('partitions and vectors of a project are attributes, and its other networks are told', async () => {
  const text = `*Network A\n${THREE}*Arcs\n1 2\n\n*Partition Camps\n*Vertices 3\n1\n2\n1\n\n*Vector Wealth\n*Vertices 3\n0.5\n1.5\n2\n\n*Network B\n*Vertices 1\n1 "Other"\n*Arcs\n1 1\n`
  const { file, ties, unread } = await readTies('x.paj', text)
  expect(ties).toEqual(['Alba > Boris'])
  expect(file?.actors.map(({ attributes }) => attributes)).toEqual([
    { Camps: 1, Wealth: 0.5 },
    { Camps: 2, Wealth: 1.5 },
    { Camps: 1, Wealth: 2 },
  ])
  expect(unread).toEqual(['line 22: another network, 1'])
})

test('time points are kept, and are dates where they are years', async () => {
  const { file } = await readText('x.net', `${THREE}*Arcs\n1 2 1 [1990-1995,1998]\n2 3 1 [1-3]\n`)
  expect(file?.relations.map(({ start, end }) => [start, end])).toEqual([
    ['1990', '1998'],
    [null, null],
  ])
  expect(file?.relations[1]?.attributes).toMatchObject({ time: '[1-3]' })
})

test('a partition alone is refused, and a bad line is told with its number', async () => {
  expect((await readText('x.clu', '*Vertices 1\n*Partition a\n*Vertices 2\n1\n2')).file).not.toBeNull()
  expect(await readText('x.clu', '*Partition a\n1\n2')).toMatchObject({ file: null, issues: [{ code: 'missing' }] })
  expect((await readTies('x.net', `${THREE}*Arcs\none 2\n`)).unread).toEqual(['line 6: line without two vertices, 1'])
  expect(await readText('x.net', '*Vertices 999999999')).toMatchObject({ file: null, issues: [{ code: 'too-large' }] })
})
