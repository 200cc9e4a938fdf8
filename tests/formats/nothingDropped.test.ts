import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { readFiles } from '../../src/workers/readFiles.ts'

async function read(name: string, content: string) {
  return readAnyFormat([{ name, bytes: strToU8(content) }])
}

/** What of a file is said to have no meaning here, kept or not, in the order of its issues. */
async function listUnread(name: string, content: string): Promise<string[]> {
  const { issues } = await read(name, content)
  return issues.flatMap((issue) => (issue.code === 'not-read' || issue.code === 'kept-attribute' ? [issue.what] : []))
}

test('attributes of GraphML elements themselves are read as data are, and what has no place is named', async () => {
  const text =
    '<graphml><graph><node id="a" name="Alice" label="L" type="person"/><node id="b"/><edge source="a" target="b" label="supports" weight="3"/></graph></graphml>'
  const { file } = await read('x.graphml', text)
  expect(file?.actors[0]).toMatchObject({ name: { en: 'Alice' }, type: 'person' })
  expect(file?.actors[0]?.attributes).toEqual({ label: 'L' })
  expect(file?.relations[0]).toMatchObject({ type: 'supports', attributes: { weight: '3' } })
  expect(await listUnread('x.graphml', text)).toEqual(['label', 'weight'])
})

test('two keys of one name, and two data of one key, are both told', async () => {
  const keys = '<key id="d0" for="node" attr.name="name"/><key id="d1" for="node" attr.name="name"/>'
  const data = '<data key="d0">First</data><data key="d0">Other</data><data key="d1">Second</data>'
  const text = `<graphml>${keys}<graph><node id="a">${data}</node></graph></graphml>`
  expect((await read('x.graphml', text)).file?.actors[0]?.name.en).toBe('First')
  expect(await listUnread('x.graphml', text)).toEqual(['name (2)', 'name (d1)'])
})

test('a key for nodes and one for edges may have one name', async () => {
  const keys = '<key id="d0" for="node" attr.name="type"/><key id="d1" for="edge" attr.name="type"/>'
  const nodes = '<node id="a"><data key="d0">person</data></node><node id="b"><data key="d0">person</data></node>'
  const edge = '<edge source="a" target="b"><data key="d1">supports</data></edge>'
  const { file } = await read('x.graphml', `<graphml>${keys}<graph>${nodes}${edge}</graph></graphml>`)
  expect(file?.relations[0]?.type).toBe('supports')
})

test('of values in time the last one counts in GEXF, and each of them is told with its time', async () => {
  const attributes =
    '<attributes class="node" mode="dynamic"><attribute id="0" title="type" type="string"/></attributes>'
  const values =
    '<attvalues><attvalue for="0" value="person" start="2000" end="2005"/><attvalue for="0" value="state" start="2005"/></attvalues>'
  const nodes = `<nodes><node id="a" label="A" start="2000" pid="z">${values}</node><node id="b"/></nodes>`
  const edges = '<edges><edge source="a" target="b" kind="supports" timestamp="7" endopen="2010"/></edges>'
  const text = `<gexf><graph mode="dynamic">${attributes}${nodes}${edges}</graph></gexf>`
  const { file } = await read('x.gexf', text)
  expect(file?.actors[0]?.type).toBe('state')
  expect(file?.relations[0]?.type).toBe('supports-undirected')
  expect(await listUnread('x.gexf', text)).toEqual([
    'type [2000/2005]',
    'type [2005]',
    'start',
    'pid',
    'timestamp',
    'endopen',
  ])
})

test('a label beside a type is told in GEXF of other programs', async () => {
  const attributes = '<attributes class="edge"><attribute id="0" title="type"/></attributes>'
  const values = '<attvalues><attvalue for="0" value="supports"/></attvalues>'
  const graph = `${attributes}<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" label="helps">${values}</edge></edges>`
  expect(await listUnread('x.gexf', `<gexf><graph>${graph}</graph></gexf>`)).toEqual(['label'])
})

test('links and edges of one JSON are both read, and its other lists are named', async () => {
  const graph = {
    nodes: [{ id: 'a' }, { id: 'b' }],
    links: [{ source: 'a', target: 'b' }],
    edges: [{ source: 'b', target: 'a' }],
    hyperedges: [1],
    graph: {},
  }
  expect((await read('x.json', JSON.stringify(graph))).file?.relations).toHaveLength(2)
  expect(await listUnread('x.json', JSON.stringify(graph))).toEqual(['hyperedges'])
})

test('a graph that NetworkX writes as undirected is read as such', async () => {
  const graph = { directed: false, multigraph: false, graph: {}, nodes: [{ id: 'a' }, { id: 'b' }] }
  const { file } = await read('x.json', JSON.stringify({ ...graph, links: [{ source: 'a', target: 'b' }] }))
  const type = file!.vocabulary.relationTypes.at(-1)
  expect(type).toMatchObject({ id: file!.relations[0]!.type, parent: 'linked', symmetric: true, undirected: true })
})

test('the name of a Cytoscape network is its title, and what stands beside data and positions is named', async () => {
  const node = { data: { id: 'a' }, position: { x: 1, y: 2 }, classes: 'big', selected: false }
  const network = { data: { name: 'Harbour', year: 1920, SUID: 7 }, elements: { nodes: [node], edges: [] } }
  const { file } = await read('x.cyjs', JSON.stringify(network))
  expect(file?.title.en).toBe('Harbour')
  expect(file?.actors[0]?.attributes).toEqual({ classes: 'big' })
  expect(await listUnread('x.cyjs', JSON.stringify(network))).toEqual(['year', 'classes'])
})

test('a record without an id and a name is no actor: it is left out with its place', async () => {
  const { file, issues } = await read('x.csv', 'id,name,type\na,A,person\n,,\n,,state\n')
  expect(file?.actors.map(({ id }) => id)).toEqual(['a'])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'missing', severity: 'error', place: 'x.csv, line 4' }))
  expect(issues.filter(({ code }) => code === 'missing')).toHaveLength(1)
})

test.each(['[{"foo":1},{"bar":2}]', '[1, 2]', '[[1], [2]]'])(
  'a list of anything (%s) is not a list of actors',
  async (text) => {
    const { file, issues } = await read('x.json', text)
    expect(file?.actors ?? []).toEqual([])
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
  },
)

test.each([
  ['x.json', '[]'],
  ['x.json', '{"nodes": [], "links": []}'],
  ['x.cyjs', '{"elements": {"nodes": {}, "edges": []}}'],
  ['x.graphml', '<graphml><graph/></graphml>'],
  ['x.gexf', '<gexf><graph/></gexf>'],
  ['x.csv', 'id,name\n'],
  ['x.json', '{"format":"throughline-dataset","version":1,"id":"x","title":{"en":"x"}}'],
])('an empty dataset out of %s (%s) has an issue', async (name, text) => {
  expect((await read(name, text)).issues).toContainEqual(expect.objectContaining({ code: 'nothing-in-it' }))
})

test('a key that is given twice in a JSON file is an error, in a dataset and in a graph', async () => {
  const outline = '"format":"throughline-dataset","version":1,"id":"x","title":{"en":"x"}'
  const dataset = `{${outline},\n"actors":[{"id":"a","name":{"en":"A"},"type":"person"}],\n"actors":[]}`
  expect((await read('x.json', dataset)).issues).toContainEqual(
    expect.objectContaining({ code: 'repeated-key', key: 'actors', severity: 'error', place: 'line 3, column 1' }),
  )
  expect((await read('x.cyjs', '{"nodes":[{"id":"a","id":"b"}],"edges":[]}')).issues).toContainEqual(
    expect.objectContaining({ code: 'repeated-key', key: 'id' }),
  )
})

test('of several files that do not belong together one is opened, and each of the others is named', async () => {
  const graph = (id: string) => strToU8(`{"nodes":[{"id":"${id}"}],"links":[]}`)
  const two = [
    { name: 'a.json', bytes: graph('a') },
    { name: 'b.json', bytes: graph('b') },
  ]
  const { file, issues } = await readAnyFormat(two)
  expect(file?.actors.map(({ id }) => id)).toEqual(['a'])
  expect(issues[0]).toMatchObject({ code: 'other-file', file: 'b.json' })
  const tables = [
    { name: 'x.actors.csv', bytes: strToU8('id,name\na,A\n') },
    { name: 'notes.json', bytes: graph('b') },
    { name: 'x.relations.csv', bytes: strToU8('source,target\na,a\n') },
  ]
  const pair = await readAnyFormat(tables)
  expect(pair.file?.relations).toHaveLength(1)
  expect(pair.issues.filter(({ code }) => code === 'other-file')).toMatchObject([{ file: 'notes.json' }])
  const picture = await readFiles([{ name: 'a.svg', bytes: strToU8('<svg/>') }, two[0]!])
  expect(picture.issues).toMatchObject([{ code: 'other-file', file: 'a.json' }])
})

test('a table without a telling name is known by its columns, and a text is no table', async () => {
  expect(await read('-', 'id,name\na,A\n')).toMatchObject({ format: 'csv', file: { actors: [{ id: 'a' }] } })
  expect(await read('-', 'Dear Sir or Madam,\nnothing\n')).toMatchObject({ format: null, file: null })
})

test('columns without a meaning are kept as attributes of their records', async () => {
  const { file, issues } = await read('x.csv', 'id,name,Seats,party,__proto__\na,A,7,red,x\nb,B,,blue,\n')
  expect(file?.actors.map(({ attributes }) => attributes)).toEqual([{ Seats: '7', party: 'red' }, { party: 'blue' }])
  expect(issues.filter(({ code }) => code === 'kept-attribute')).toMatchObject([
    { what: 'Seats', count: 1, place: 'x.csv, line 2' },
    { what: 'party', count: 2 },
  ])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'not-read', what: '__proto__' }))
})
