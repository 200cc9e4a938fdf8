import { expect, test } from 'vitest'
import { toEdge } from '../../../src/formats/gexf/gexfRows.ts'
import { parseXml } from '../../../src/formats/xml/parseXml.ts'
import { createTypedColumns } from '../../../src/formats/xml/typedColumns.ts'
import { readText, readTies } from '../readText.ts'

const NODES = '<nodes><node id="a" label="Alba"/><node id="b" label="Boris"/></nodes>'
const gexf = (inner: string, attributes = '') => `<gexf><graph ${attributes}>${inner}</graph></gexf>`

function readEdge(edge: string, direction: boolean | 'mutual' = true) {
  const parsed = parseXml(new TextEncoder().encode(edge))
  if (!parsed.ok) throw new Error('not XML')
  return toEdge(parsed.value.root, createTypedColumns('attribute'), { direction, isOwn: false }).cells
}

test('an edge is directed, undirected or mutual by itself, else by its graph', () => {
  expect(readEdge('<edge source="a" target="b" type="mutual"/>').get('directed')).toBe('mutual')
  expect(readEdge('<edge source="a" target="b" type="undirected"/>').get('directed')).toBe(false)
  expect(readEdge('<edge source="a" target="b"/>', false).get('directed')).toBe(false)
  expect(readEdge('<edge source="a" target="b" type="directed"/>', false).get('directed')).toBe(true)
})

test('the first start and the last end are dates, and all times are kept', () => {
  const spells = readEdge(
    '<edge source="a" target="b"><spells><spell start="1998-05-01" end="1999-01-01"/><spell start="1990-01-01" end="1991-01-01"/></spells></edge>',
  )
  expect([spells.get('start'), spells.get('end')]).toEqual(['1990-01-01', '1999-01-01'])
  expect(spells.get('times in the file')).toBe('1998-05-01/1999-01-01; 1990-01-01/1991-01-01')
  const open = readEdge('<edge source="a" target="b" startopen="1990" endopen="1999"/>')
  expect([open.get('start'), open.get('end'), open.get('startopen')]).toEqual(['1990', '1999', '1990'])
  const set = readEdge('<edge source="a" target="b" intervals="&lt;[1990.0, 1995.0); [1997.0, Infinity]&gt;"/>')
  expect([set.get('start'), set.get('end')]).toEqual(['1990', undefined])
  expect(readEdge('<edge source="a" target="b" timestamp="1997"/>').get('start')).toBe('1997')
  expect(readEdge('<edge source="a" target="b" start="3" end="5"/>').get('times in the file')).toBe('3/5')
})

test('attributes may be declared after the nodes, and have the types that they are declared with', async () => {
  const declared =
    '<attributes class="node"><attribute id="0" title="seats" type="integer"/><attribute id="1" title="open" type="boolean"><default>true</default></attribute></attributes>'
  const nodes = '<nodes><node id="a"><attvalues><attvalue for="0" value="7"/></attvalues></node></nodes>'
  expect((await readText('x.gexf', gexf(nodes + declared))).file?.actors[0]?.attributes).toEqual({
    seats: 7,
    open: true,
  })
})

test('north is above: y goes up in files of other programs', async () => {
  const node = '<nodes><node id="a"><position x="1" y="500" z="0"/></node></nodes>'
  expect((await readText('x.gexf', gexf(node))).file?.positions['force:all']).toEqual({ a: { x: 1, y: -500 } })
})

test('a negative weight is an adverse sign, and nodes within a node are its group', async () => {
  const { file } = await readTies('x.gexf', gexf(`${NODES}<edges><edge source="a" target="b" weight="-2.5"/></edges>`))
  expect(file?.relations[0]).toMatchObject({ sign: -1, attributes: { weight: -2.5 } })
  const nested = await readText(
    'x.gexf',
    gexf('<nodes><node id="n" label="North"><nodes><node id="a"/></nodes></node></nodes>'),
  )
  expect(nested.file?.actors.map(({ group }) => group)).toEqual([null, 'n'])
})

test('the spells of a node, also as slices of GEXF 1.1, are kept', async () => {
  const node = '<nodes><node id="a"><slices><slice start="1990" end="1991"/></slices></node></nodes>'
  expect((await readText('x.gexf', gexf(node))).file?.actors[0]?.attributes).toEqual({ spells: '1990/1991' })
})
