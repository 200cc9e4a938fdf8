import { expect, test } from 'vitest'
import { toAdjacencyRows } from '../../../src/formats/adjacency/adjacencyFormat.ts'
import { parseAdjacency } from '../../../src/formats/adjacency/parseAdjacency.ts'
import { readTies } from '../readText.ts'

const readDirections = (text: string) =>
  toAdjacencyRows(parseAdjacency(text)).relations.map(({ cells }) => cells.get('directed'))

test('each line is a name and its neighbours; a name alone is an actor too', async () => {
  const { format, actors, ties } = await readTies(
    'x.txt',
    '#write.py\n# GMT Mon\n#\nAlba Boris Carla\nBoris Carla\nDora\n',
  )
  expect(format).toBe('adjacency-list')
  expect(actors).toEqual(['Alba', 'Boris', 'Dora', 'Carla'])
  expect(ties).toEqual(['Alba > Boris', 'Alba > Carla', 'Boris > Carla'])
})

test('a tie that stands with both of its ends is one, and has no direction', async () => {
  const text = 'a b c\nb a\nc a\n'
  expect((await readTies('x.txt', text)).ties).toEqual(['a > b', 'a > c'])
  expect(readDirections(text)).toEqual([false, false])
})

test('an arrow or a colon behind the first name leads from it to the others', () => {
  expect(readDirections('a: b c\nb: a')).toEqual([true, true, true])
  expect(readDirections('a -> b, c')).toEqual([true, true])
})
