import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ONLY_READ } from '../../src/formats/onlyRead.ts'
import { recogniseFormat } from '../../src/formats/recogniseFormat.ts'
import { readText } from './readText.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** A small file of each text format, to be damaged. */
const SAMPLES: Readonly<Record<string, string>> = {
  'x.adjlist': '# GMT\na b c\nb a\n',
  'x.dot': 'digraph { subgraph cluster_a { a [label="A", pos="1,2"]; b } a -> b -> {c d} [dir=both] }',
  'x.edges': '# Directed graph\n# FromNodeId ToNodeId Sign\n1 2 -1\n2 3 1\n',
  'x.gdf': "nodedef>name VARCHAR,label VARCHAR\na,'A, b'\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE\na,b,-1\n",
  'x.gml':
    'graph [ directed 1 node [ id 1 label "A&eacute;" graphics [ x 1 y 2 ] ] edge [ source 1 target 2 value 0.5 ] ]',
  'x.net': '*Vertices 2\n1 "A" 0.1 0.2\n2 "B"\n*Arcs :1 "x"\n1 2 1 [1990-*] l "y"\n*Matrix\n0 1\n1 0\n',
  'x.dl': 'dl n=2 nm=2 format=fullmatrix\nlabels:\na,b\ndata:\n0 1\n-1 0\n',
  'x.gexf':
    '<gexf><graph><nodes><node id="a"/></nodes><edges><edge source="a" target="a"><spells><spell start="1"/></spells></edge></edges></graph></gexf>',
  'x.graphml':
    '<graphml><key id="k" attr.name="n" attr.type="int"/><graph><node id="a"><data key="k">1</data></node></graph></graphml>',
}

test('no bytes make a reader of texts throw: at random, and files with some letters changed, repeated or cut', async () => {
  const pieces = fc.constantFrom(
    ...'[]{}<>"\'\\;,:=*%#->| \n\t\0',
    'graph',
    'node',
    '999999999',
    '-1',
    '*Vertices',
    'data:',
    '__proto__',
  )
  const damage = fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    piece: pieces,
    times: fc.integer({ min: 0, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.entries(SAMPLES)),
      fc.array(damage, { maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async ([name, sample], changes, cut) => {
        let text = sample.slice(0, Math.ceil(sample.length * Math.max(cut, 0.2)))
        for (const { at, piece, times } of changes) {
          const index = Math.floor(at * text.length)
          text = text.slice(0, index) + piece.repeat(times) + text.slice(index + 1)
        }
        for (const each of [name, 'x.txt']) {
          const { file, issues } = await readText(each, text)
          expect(file !== null || issues.length > 0).toBe(true)
        }
      },
    ),
    { numRuns: 400 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...ONLY_READ), async (bytes, { load }) => {
      const { file, issues } = (await load()).read([{ name: 'x', bytes }])
      expect(file !== null || issues.length > 0).toBe(true)
    }),
  )
})

// Each would take minutes if the work grew faster than the letters.
test.each([
  ['x.gml', 'graph [ node [ id 1 ] '],
  ['x.gml', '# '],
  ['x.gml', '"'],
  ['x.gml', '[ '],
  ['x.dot', 'graph { a [label="'],
  ['x.dot', 'graph {'],
  ['x.dot', '<'],
  ['x.dot', '- '],
  ['x.net', "*Vertices 1\n1 '"],
  ['x.net', '*Arcs '],
  ['x.dl', 'dl labels '],
  ['x.dl', 'dl format '],
  ['x.gdf', "nodedef>name '"],
  ['x.edges', '1 '],
  ['x.adjlist', 'a: '],
])('%s of a megabyte of %j is read in one go', async (name, piece) => {
  const long = piece.repeat(Math.ceil(500_000 / piece.length))
  const spaces = `${piece}${' '.repeat(500_000)}!`
  const digits = `${piece}${'1'.repeat(500_000)}!`
  for (const text of [long, spaces, digits]) {
    const { file, issues } = await readText(name, text)
    expect(file !== null || issues.length > 0).toBe(true)
  }
})

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'])(
  '%s is an id, a label and a key like any other',
  async (word) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    const files = await Promise.all([
      readText('x.gml', `graph [ node [ id ${word} ${word} 1 ] node [ id b ] edge [ source b target ${word} ] ]`),
      readText('x.dot', `digraph { b -> "${word}" [${word}=1] }`),
      readText('x.net', `*Vertices 2\n1 "${word}"\n2 "b"\n*Arcs :1 "${word}"\n2 1\n`),
      readText('x.dl', `dl n=2 format=edgelist1\nlabels:\n${word},b\ndata:\n2 1\n`),
      readText('x.gdf', `nodedef>name,${word}\n${word},1\nb,2\nedgedef>node1,node2\nb,${word}\n`),
      readText('x.edges', `b ${word}\n`),
      readText('x.adjlist', `b ${word}\n`),
    ])
    for (const { file } of files) expect([file?.actors.length, file?.relations.length]).toEqual([2, 1])
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  },
)

test.each([
  ['Dear Sir or Madam,\nnothing', undefined],
  ['# Notes\n\nSome words of a text.\nMore of them.', undefined],
  ['source\ttarget\na\tb', 'csv'],
  ['id,name\na,A', 'csv'],
  ['0 1 0\n1 0 0\n0 0 0', undefined],
  ['digraph G { graph [fontsize=10] a -> b }', 'dot'],
  ['// made\nstrict graph{a--b}', 'dot'],
  ['Creator "yFiles"\nVersion "2.17"\ngraph\n[\n]', 'gml'],
  ['% made\n*Vertices 2', 'pajek'],
  ['DL N=3', 'ucinet-dl'],
  ['nodedef> name VARCHAR\na', 'gdf'],
  ['1 2\n2 3', 'edge-list'],
  ['1\t2\t0.5\n2\t3\t1', 'edge-list'],
  ['% sym\n1 2', 'edge-list'],
  ['Alba Boris 1\nBoris Carla -1\nCarla Alba 1', 'edge-list'],
  ['1 2 1\n2 3 1\n3 1 1', 'edge-list'],
  ['Alba: Boris, Carla\nBoris: Carla', 'adjacency-list'],
  ['name: harbour\nversion: 1', undefined],
])('a text without a telling name (%j) is recognised as %s', async (text, id) => {
  expect((await recogniseFormat({ name: 'x.txt', bytes: encode(text) }))?.format.id).toBe(id)
})
