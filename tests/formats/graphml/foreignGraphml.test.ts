import { expect, test } from 'vitest'
import { toEdge } from '../../../src/formats/graphml/graphmlRows.ts'
import { parseXml } from '../../../src/formats/xml/parseXml.ts'
import { createTypedColumns } from '../../../src/formats/xml/typedColumns.ts'
import { printIssue } from '../../../src/model/describeIssue.ts'
import { readText, readTies } from '../readText.ts'

function readEdge(inner: string, attributes = '', isDirected = true) {
  const parsed = parseXml(new TextEncoder().encode(`<edge source="a" target="b" ${attributes}>${inner}</edge>`))
  if (!parsed.ok) throw new Error('not XML')
  const { cells } = toEdge(parsed.value.root, createTypedColumns('data'), isDirected)
  return ['source', 'target', 'directed'].map((column) => cells.get(column))
}

const arrows = (source: string, target: string) =>
  `<data key="d"><y:PolyLineEdge><y:Arrows source="${source}" target="${target}"/></y:PolyLineEdge></data>`

test('an edge of yEd has the direction of its heads', () => {
  expect(readEdge(arrows('none', 'standard'))).toEqual(['a', 'b', true])
  expect(readEdge(arrows('delta', 'none'))).toEqual(['b', 'a', true])
  expect(readEdge(arrows('none', 'none'))).toEqual(['a', 'b', false])
  expect(readEdge(arrows('standard', 'standard'))).toEqual(['a', 'b', 'mutual'])
})

test('an edge without heads is directed as it says, else as its graph says', () => {
  expect(readEdge('', 'directed="false"')).toEqual(['a', 'b', false])
  expect(readEdge('', 'directed="true"', false)).toEqual(['a', 'b', true])
  expect(readEdge('', '', false)).toEqual(['a', 'b', false])
})

test('values have the type of their key', async () => {
  const keys =
    '<key id="k" for="node" attr.name="seats" attr.type="int"/><key id="o" for="node" attr.name="open" attr.type="boolean"/><key id="n" for="node" attr.name="number" attr.type="string"/>'
  const node = '<node id="a"><data key="k">7</data><data key="o">false</data><data key="n">007</data></node>'
  const { file } = await readText('x.graphml', `<graphml>${keys}<graph>${node}</graph></graphml>`)
  expect(file?.actors[0]?.attributes).toEqual({ seats: 7, open: false, number: '007' })
})

test('the graph within a node is a group with its name, and hyperedges are told', async () => {
  const inner = '<graph><node id="n::a"/><node id="n::b"/><edge source="n::a" target="n::b"/></graph>'
  const label = '<data key="d"><y:GroupNode><y:NodeLabel>The North</y:NodeLabel></y:GroupNode></data>'
  const text = `<graphml><graph edgedefault="directed"><node id="n">${label}${inner}</node><hyperedge/></graph></graphml>`
  const { file, unread } = await readTies('x.graphml', text)
  expect(file?.actors.map(({ id, group }) => [id, group])).toEqual([
    ['n', null],
    ['n::a', 'n'],
    ['n::b', 'n'],
  ])
  expect(file?.groups[0]?.name.en).toBe('The North')
  expect(unread).toContain('line 1: <hyperedge>, 1')
})

test('a node of Neo4j has its first label as its type', async () => {
  const { file } = await readText(
    'x.graphml',
    '<graphml><graph><node id="n0" labels=":Person:Judge"/></graph></graphml>',
  )
  expect(file?.actors[0]).toMatchObject({ type: 'person', attributes: { labels: ':Person:Judge' } })
})

test.each([
  ['x.drawio', '<mxfile><diagram/></mxfile>', 'draw.io', 'table'],
  ['x.rdf', '<rdf:RDF/>', 'RDF/XML', 'CSV'],
  ['x.svg', '<svg/>', 'picture', 'open'],
  ['x.xgmml', '<graph label="x"/>', 'XGMML', '.cyjs'],
  ['x.kml', '<kml/>', 'map', 'table'],
  ['x.opml', '<opml/>', 'outline', 'table'],
  ['x.xml', '<Workbook/>', 'workbook', '.xlsx'],
  ['x.html', '<!DOCTYPE html><html><br></html>', 'web page', 'CSV'],
  ['x.xml', '<!DOCTYPE svg PUBLIC "x" "y"><svg/>', 'picture', 'open'],
])('other XML (%s) is refused with what it is and what to do', async (name, text, what, way) => {
  const { file, issues } = await readText(name, text)
  expect(file).toBeNull()
  expect(printIssue(issues[0]!)).toContain(what)
  expect(printIssue(issues[0]!)).toContain(way)
})
