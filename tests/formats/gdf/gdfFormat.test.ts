import { expect, test } from 'vitest'
import { splitGdf } from '../../../src/formats/gdf/splitGdf.ts'
import { readTies } from '../readText.ts'

test('nodes and edges have columns with types and defaults', async () => {
  const text =
    "nodedef>name VARCHAR,label VARCHAR,seats INT,kind VARCHAR default 'party',color VARCHAR\n" +
    "a,'Alba, the first',7,,'1,2,3'\nb,Boris,,state\n" +
    'edgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN,weight DOUBLE,label VARCHAR\na,b,true,-2,funds\nb,a,false,,'
  const { format, actors, ties, file, unread } = await readTies('x.txt', text)
  expect(format).toBe('gdf')
  expect(actors).toEqual(['Alba, the first', 'Boris'])
  expect(ties).toEqual(['Alba, the first > Boris', 'Boris > Alba, the first'])
  expect(file?.actors[0]).toMatchObject({ attributes: { seats: 7 } })
  expect(file?.relations[0]).toMatchObject({ sign: -1, attributes: { weight: -2 } })
  expect(unread).toEqual(['line 2: node column "color", 1'])
})

test.each([
  ["a,'b,c',d", ['a', 'b,c', 'd']],
  ['"a ""b""",c', ['a "b"', 'c']],
  [String.raw`'it\'s',x`, ["it's", 'x']],
  ["O'Brien,x", ["O'Brien", 'x']],
  ["'open,x", ['open,x']],
])('splitGdf parts %j at its commas', (line, fields) => {
  expect(splitGdf(line)).toEqual(fields)
})
