import { expect, test } from 'vitest'
import { toEdgeListRows } from '../../../src/formats/edgelist/edgeListRows.ts'
import { parseEdgeList } from '../../../src/formats/edgelist/parseEdgeList.ts'
import { readTies } from '../readText.ts'

const readDirections = (text: string) =>
  toEdgeListRows(parseEdgeList(text)).relations.map(({ cells }) => cells.get('directed'))

test('a list of SNAP says its direction and its columns in its comments', async () => {
  const text = '# Directed graph: votes.txt\n# FromNodeId\tToNodeId\tSign\n3\t30\t-1\n25\t3\t1\n'
  const { format, ties, file } = await readTies('votes.txt', text)
  expect(format).toBe('edge-list')
  expect(ties).toEqual(['3 > 30', '25 > 3'])
  expect(file?.relations.map(({ sign }) => sign)).toEqual([-1, 1])
  expect(readDirections(text)).toEqual([true, true])
  expect(readDirections('# Undirected graph\n1 2')).toEqual([false])
})

test('a list of KONECT says its direction and its weights in its first line', async () => {
  const text = '% asym signed\n% 2 3 3\n1 2 1 1082008561\n2 3 -1 1082008562\n'
  const { file } = await readTies('out.harbour', text)
  expect(file?.relations.map(({ sign, start }) => [sign, start])).toEqual([
    [1, '2004-04-15'],
    [-1, '2004-04-15'],
  ])
  expect(file?.relations[0]?.attributes).toEqual({ time: 1082008561 })
  expect(readDirections(text)).toEqual([true, true])
  expect(readDirections('% sym unweighted\n1 2')).toEqual([false])
})

test('the two sides of a bipartite list are actors of their own', async () => {
  expect((await readTies('out.x', '% bip unweighted\n1 1\n2 1\n')).file?.actors).toHaveLength(3)
})

test('ratings are signs, and times in seconds are days', async () => {
  const { format, file } = await readTies('otc.csv', '6,2,4,1289241911.72836\n6,5,-10,1289241941.53378\n')
  expect(format).toBe('edge-list')
  expect(file?.relations.map(({ sign, start, attributes }) => [sign, start, attributes?.['rating']])).toEqual([
    [1, '2010-11-08', 4],
    [-1, '2010-11-08', -10],
  ])
})

test('plain numbers in twos and threes are edges, weights between 0 and 1 are strengths', async () => {
  const { format, file } = await readTies('x.txt', '1 2 0.5\n2 3 1\n3 1 0.25\n4 1 0.5')
  expect(format).toBe('edge-list')
  expect(file?.relations.map(({ strength }) => strength)).toEqual([0.5, 1, 0.25, 0.5])
  expect((await readTies('x.txt', '1 2 3\n2 3 1\n3 1 2\n4 1 1')).file?.relations[1]?.strength).toBeNull()
})

test('a line without two ends is told, and the others are read', async () => {
  const { ties, unread } = await readTies('x.edges', 'Alba Boris\nCarla\nBoris Carla\n')
  expect(ties).toEqual(['Alba > Boris', 'Boris > Carla'])
  expect(unread).toEqual(['line 2: line without two ends, 1'])
})
