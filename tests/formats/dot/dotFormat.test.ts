import { expect, test } from 'vitest'
import { composeDotRows } from '../../../src/formats/dot/dotRows.ts'
import { parseDot } from '../../../src/formats/dot/parseDot.ts'
import { readText, readTies } from '../readText.ts'

/** Ends and direction of every edge of a graph. */
function readEdges(text: string) {
  const [graph] = parseDot(text).graphs
  const rows = composeDotRows(graph!)
  return (rows.ok ? rows.value.relations : []).map(({ cells }) =>
    ['source', 'target', 'directed'].map((column) => cells.get(column)),
  )
}

test('a chain is an edge from each of its nodes to the next, with the attributes of all', async () => {
  const text =
    '/* made */ digraph "The harbour" { // here\n# and here\na -> b -> c [label="funds", since=1998]; a [label="Alba"] }'
  const { format, ties, file } = await readTies('x.txt', text)
  expect(format).toBe('dot')
  expect(ties).toEqual(['Alba > b', 'b > c'])
  expect(file?.title.en).toBe('The harbour')
  expect(file?.relations[1]?.attributes).toMatchObject({ since: 1998 })
})

test('a line has the heads that its graph and its attributes give it', () => {
  expect(readEdges('graph { a -- b }')).toEqual([['a', 'b', false]])
  expect(readEdges('digraph { a -> b }')).toEqual([['a', 'b', true]])
  expect(
    readEdges('digraph { a -> b [dir=both] c -> d [dir=back] e -> f [dir=none] g -> h [arrowhead=none] }'),
  ).toEqual([
    ['a', 'b', 'mutual'],
    ['d', 'c', true],
    ['e', 'f', false],
    ['g', 'h', false],
  ])
})

test('defaults hold for what is first named after them, and a subgraph has its own', async () => {
  const text = 'digraph { a; node [kind=party]; b; subgraph { node [kind=state]; c } d; edge [since=1990]; a -> b }'
  const { file } = await readText('x.gv', text)
  expect(file?.actors.map(({ id, type, attributes }) => [id, attributes?.['kind'] ?? type])).toMatchObject([
    ['a', expect.anything()],
    ['b', 'party'],
    ['c', 'state'],
    ['d', 'party'],
  ])
  expect(file?.relations[0]?.attributes).toEqual({ since: 1990 })
})

test('a named subgraph is a group, and an edge to a subgraph leads to each of its nodes', async () => {
  const text = 'graph { subgraph cluster_n { label="The North"; a; b } x -- { a b } }'
  const { ties, file } = await readTies('x.dot', text)
  expect(ties).toEqual(['x > a', 'x > b'])
  expect(file?.actors.map(({ id, group }) => [id, group])).toEqual([
    ['a', 'cluster_n'],
    ['b', 'cluster_n'],
    ['x', null],
  ])
  expect(file?.groups[0]?.name.en).toBe('The North')
})

test('labels of HTML are texts, line breaks are spaces, quotes are kept, and parts of a text are joined', async () => {
  const text = String.raw`graph { a [label=<<b>Alba</b><br/>&amp; Co>]; b [label="The\nport \"B\""]; c [label="one" + " two"]; d [shape=record, label="<x> left|<y> right"] }`
  expect((await readTies('x.dot', text)).actors).toEqual(['Alba & Co', 'The port "B"', 'one two', 'left | right'])
})

test('y goes up in DOT and down here, and what only says how something is drawn is told', async () => {
  const { file, unread } = await readTies('x.dot', 'graph { a [pos="10,20!", color=red, shape=box] }')
  expect(file?.positions['force:all']).toEqual({ a: { x: 10, y: -20 } })
  expect(unread).toEqual(['line 1: color, 1', 'line 1: shape, 1'])
})

test('a strict graph has each edge once', () => {
  expect(readEdges('strict graph { a -- b; b -- a; a -- c }')).toHaveLength(2)
  expect(readEdges('graph { a -- b; b -- a; a -- c }')).toHaveLength(3)
})

test('a damaged statement is told with its line, and the others are read', async () => {
  const { ties, issues } = await readTies('x.dot', 'digraph {\na -> b\n] ;\nc -> d')
  expect(ties).toEqual(['a > b', 'c > d'])
  expect(issues.filter(({ code }) => code === 'not-well-formed').map(({ place }) => place)).toEqual([
    'line 3',
    'line 4',
  ])
})

test('a few letters that mean very many edges or values are refused, not drawn out', async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')
  const many = await readText('x.dot', `graph { {${names}} -- {${names}} }`)
  expect(many).toMatchObject({ file: null, issues: [{ code: 'too-large' }] })
  const defaults = Array.from({ length: 5000 }, (_, index) => `k${index}=1`).join(' ')
  const values = await readText('x.dot', `graph { node [${defaults}] ${names} }`)
  expect(values).toMatchObject({ file: null, issues: [{ code: 'too-large' }] })
})
