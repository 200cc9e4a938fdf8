import { expect, test } from 'vitest'
import { readNodeLink } from '../../../src/formats/nodeLink/readNodeLink.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { encodeText } from '../../../src/formats/text/decodeText.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

const read = (content: unknown) => readGraph(readNodeLink, content)
const ends = (content: unknown) => read(content).relations.map(({ source, target }) => [source, target])

test('links and edges are both read, and what stands beside them is told', async () => {
  const graph = {
    nodes: [{ id: 'a' }, { id: 'b' }],
    links: [{ source: 'a', target: 'b' }],
    edges: [{ source: 'b', target: 'a' }],
    hyperedges: [1],
  }
  expect(ends(graph)).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ])
  expect(read(graph).unread).toEqual({ hyperedges: 1 })
  await expectRecognised(graph, 'node-link-json')
})

test('ends are ids, indices, nodes or names, and 1 is the same id as "1"', () => {
  const nodes = [{ name: 'Quay' }, { name: 'Pier' }]
  expect(ends({ nodes, links: [{ source: 0, target: 1 }] })).toEqual([['Quay', 'Pier']])
  expect(ends({ nodes: [{ id: 1 }, { id: '2' }], links: [{ source: '1', target: 2 }] })).toEqual([['1', '2']])
  expect(ends({ nodes: [{ id: 'p' }, { id: 'q' }], links: [{ source: 0, target: 1 }] })).toEqual([['p', 'q']])
  expect(ends({ nodes: [{ id: 1 }, { id: 2 }], links: [{ source: 1, target: 2 }] })).toEqual([['1', '2']])
  expect(ends({ nodes, links: [{ source: { name: 'Pier' }, target: { name: 'Quay', index: 0 } }] })).toEqual([
    ['Pier', 'Quay'],
  ])
  expect(ends({ nodes: [{ group: 1 }, {}], links: [{ source: 0, target: 1 }] })).toEqual([['0', '1']])
  expect(ends({ nodes: ['a', 'b'], edges: [['a', 'b', { weight: 2 }]] })).toEqual([['a', 'b']])
})

test('the direction of a graph holds for links that do not say their own', () => {
  const links = [
    { source: 'a', target: 'b' },
    { source: 'a', target: 'b', directed: true },
    { source: 'a', target: 'b', bidirectional: true },
  ]
  const nodes = [{ id: 'a' }, { id: 'b' }]
  const directions = (graph: object) => read({ nodes, links, ...graph }).relations.map(({ directed }) => directed)
  expect(directions({ directed: false, multigraph: true })).toEqual([false, true, 'mutual'])
  expect(directions({ directed: true })).toEqual([true, true, 'mutual'])
  expect(directions({})).toEqual([undefined, true, 'mutual'])
})

test('what stands in nested data is read as if it stood beside it, and deeper objects by their path', () => {
  const nodes = [
    { id: 'a', position: { x: 1, y: 2 }, data: { label: 'Quay', tags: ['old', 'wet'], built: { year: 1901 } } },
    { id: 'b', data: { label: 'Pier', seen: '2024-01-01T00:00:00Z', list: [{ a: 1 }] } },
  ]
  const { actors, relations } = read({ nodes, edges: [{ source: 'a', target: 'b', data: { label: 'joins' } }] })
  expect(actors).toEqual([
    { id: 'a', x: 1, y: 2, label: 'Quay', tags: ['old', 'wet'], 'built.year': 1901 },
    { id: 'b', label: 'Pier', seen: '2024-01-01T00:00:00Z', list: '[{"a":1}]' },
  ])
  expect(relations).toEqual([{ source: 'a', target: 'b', label: 'joins' }])
})

test('the JSON Graph Format has nodes by ids, metadata, and a title', async () => {
  const graph = {
    directed: false,
    label: 'Harbour',
    nodes: { a: { label: 'Quay', metadata: { built: 1901 } }, b: { label: 'Pier' } },
    edges: [{ source: 'a', target: 'b', relation: 'joins', metadata: { since: 1950 } }],
  }
  const found = read({ graph })
  expect(found.actors).toEqual([
    { id: 'a', label: 'Quay', built: 1901 },
    { id: 'b', label: 'Pier' },
  ])
  expect(found.relations).toEqual([{ source: 'a', target: 'b', directed: false, relation: 'joins', since: 1950 }])
  expect(found.graph.title).toBe('Harbour')
  await expectRecognised({ graph }, 'node-link-json')
})

test('neighbours of NetworkX are links, each once where they are undirected', () => {
  const graph = {
    directed: false,
    nodes: [{ id: 1 }, { id: 2 }, { id: 3 }],
    adjacency: [[{ id: 2, weight: 5 }], [{ id: 1, weight: 5 }, { id: 3 }], [{ id: 2 }]],
  }
  expect(ends(graph)).toEqual([
    ['1', '2'],
    ['2', '3'],
  ])
})

test('rows with two ends are a list of links, wherever they stand', async () => {
  const rows = [
    { source: 'a', target: 'b', type: 'funds', weight: 2 },
    { source: 'b', target: 'c' },
  ]
  for (const content of [
    rows,
    { rows },
    {
      columns: ['source', 'target'],
      data: [
        ['a', 'b'],
        ['b', 'c'],
      ],
    },
    [
      ['Source', 'Target'],
      ['a', 'b'],
      ['b', 'c'],
    ],
    rows.map((row) => JSON.stringify(row)).join('\n'),
  ]) {
    expect(ends(content)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
    await expectRecognised(content, 'node-link-json')
  }
  expect(read(rows).relations[0]).toEqual({ source: 'a', target: 'b', type: 'funds', weight: 2 })
})

test('values that do not fit the column of their name cost no record', async () => {
  const link = { source: 'a', target: 'b', strength: 80, status: 'online', start: 'spring', evidence: 'none', sign: {} }
  const nodes = [{ id: 'a', x: 'left', group_id: 3 }, { id: 'b' }]
  const bytes = encodeText(JSON.stringify({ nodes, links: [link, { ...link, strength: 0.8, start: '1901' }] }))
  const { file, issues } = await readAnyFormat([{ name: 'x.json', bytes }])
  expect(file?.actors[0]?.attributes).toEqual({ x: 'left', group_id: 3 })
  expect(file?.relations.map(({ strength, start, attributes }) => [strength, start, attributes])).toEqual([
    [null, null, { strength: 80, status: 'online', start: 'spring', evidence: 'none' }],
    [0.8, '1901', { status: 'online', evidence: 'none' }],
  ])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'unread-value', field: 'status', count: 2 }))
})

test('an end that no node has makes its actor', async () => {
  const bytes = encodeText('[{"source":"a","target":"b"},{"source":"b","target":1}]')
  const { file } = await readAnyFormat([{ name: 'x.json', bytes }])
  expect(file?.actors.map(({ id }) => id)).toEqual(['a', 'b', '1'])
})

test('a second link with the id of another one is kept under an id of its own, and told', () => {
  const { relations, graph } = read({
    links: [
      { id: 1, source: 'a', target: 'b' },
      { id: '1', source: 'b', target: 'a' },
    ],
  })
  expect(relations.map(({ id }) => id)).toEqual([1, undefined])
  expect(graph.issues).toMatchObject([{ code: 'duplicate-id', id: '1', first: 'links[0]', place: 'links[1]' }])
})

test('labels of nodes are types, and shapes of lines are no verbs', () => {
  const nodes = [
    { id: 1, labels: ['Person', 'Old'], properties: { name: 'Alba' } },
    { id: 2, type: 'input', label: 'Quay' },
  ]
  const links = [{ source: 1, target: 2, type: 'smoothstep', label: 'owns' }]
  const { actors, relations } = read({ nodes, links })
  expect(actors).toEqual([
    { id: '1', type: 'Person', labels: ['Person', 'Old'], name: 'Alba' },
    { id: '2', 'drawn as': 'input', label: 'Quay' },
  ])
  expect(relations).toEqual([{ source: '1', target: '2', 'drawn as': 'smoothstep', label: 'owns' }])
})

test('ids of 64 bits stay apart', () => {
  const text =
    '{"nodes":[{"id":9007199254740993},{"id":9007199254740992}],"links":[{"source":9007199254740993,"target":9007199254740992,"w":0.12345678901234567,"t":"9007199254740993 \\" 1"}]}'
  const { actors, relations } = read(text)
  expect(actors.map(({ id }) => id)).toEqual(['9007199254740993', '9007199254740992'])
  expect(relations).toEqual([
    {
      source: '9007199254740993',
      target: '9007199254740992',
      w: Number('0.12345678901234567'),
      t: '9007199254740993 " 1',
    },
  ])
})
