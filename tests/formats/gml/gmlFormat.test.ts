import { expect, test } from 'vitest'
import { toEdgeRow } from '../../../src/formats/gml/gmlRows.ts'
import { parseGml } from '../../../src/formats/gml/parseGml.ts'
import { createUnread } from '../../../src/formats/graph/createUnread.ts'
import { readText, readTies } from '../readText.ts'

const TWO = 'node [ id 1 label "Alba" ] node [ id 2 label "Boris" ]'

/** Ends and direction of the only edge of a graph. */
function readEdge(edge: string, kind = { isDirected: true, saysHeads: false }) {
  const [pair] = parseGml(`edge [ source 1 target 2 ${edge} ]`).pairs
  const { cells } = toEdgeRow(pair!.value as never, 1, kind, createUnread())
  return [cells.get('source'), cells.get('target'), cells.get('directed')]
}

test('nodes are actors by their labels, and edges relations with what the file says of them', async () => {
  const text = `Creator "x"\ngraph [ directed 1 ${TWO}\nedge [ source 1 target 2 label "funds" value -3 ] ]`
  const { format, actors, ties, file } = await readTies('x.txt', text)
  expect(format).toBe('gml')
  expect(actors).toEqual(['Alba', 'Boris'])
  expect(ties).toEqual(['Alba > Boris'])
  expect(file?.relations[0]).toMatchObject({ sign: -1, attributes: { value: -3 } })
})

test('an edge has the direction of its graph, or that of its heads where it is drawn with any', () => {
  expect(readEdge('')).toEqual(['1', '2', true])
  expect(readEdge('', { isDirected: false, saysHeads: false })).toEqual(['1', '2', false])
  expect(readEdge('graphics [ arrow "first" ]')).toEqual(['2', '1', true])
  expect(readEdge('graphics [ arrow "both" ]')).toEqual(['1', '2', 'mutual'])
  expect(readEdge('graphics [ sourceArrow "standard" targetArrow "none" ]')).toEqual(['2', '1', true])
  expect(readEdge('graphics [ source_arrow 0 target_arrow 3 ]')).toEqual(['1', '2', true])
  expect(readEdge('graphics [ fill "#000000" ]', { isDirected: true, saysHeads: true })).toEqual(['1', '2', false])
})

test('entities and texts over several lines are read, and lists have names with dots', async () => {
  const text =
    'graph [ node [ id 1 label "Caf&eacute; &amp; &#8364;" note "one\ntwo" data [ seats 7 name "x" ] tag 1 tag 2 ] ]'
  const { file } = await readText('x.gml', text)
  expect(file?.actors[0]?.name.en).toBe('Café & €')
  expect(file?.actors[0]?.attributes).toEqual({ note: 'one\ntwo', 'data.seats': 7, 'data.name': 'x', tag: '1; 2' })
})

test('places are kept, groups of yEd have their members, and the rest of the drawing is told', async () => {
  const group = 'node [ id 7 label "North" isGroup 1 ]'
  const text = `graph [ ${group} node [ id 1 label "Alba" gid 7 graphics [ x 1.5 y 2 fill "#FF0000" ] ] ]`
  const { file, unread } = await readTies('x.gml', text)
  expect(file?.positions['force:all']).toEqual({ 1: { x: 1.5, y: 2 } })
  expect(file?.actors[1]?.group).toBe('7')
  expect(file?.groups[0]?.name.en).toBe('North')
  expect(unread).toEqual(['line 1: graphics but for the place, 1'])
})

test('of several graphs the first is read, and the others are told', async () => {
  const { actors, unread } = await readTies('x.gml', `graph [ ${TWO} ]\ngraph [ node [ id 3 ] ]`)
  expect(actors).toEqual(['Alba', 'Boris'])
  expect(unread).toEqual(['line 2: another graph, 1'])
})

test('what stands before the damage is read, and the damage has its line', async () => {
  const { actors, issues } = await readTies('x.gml', `graph [ ${TWO}\nnode [ id 3 label "open`)
  expect(actors).toEqual(['Alba', 'Boris', '3'])
  expect(issues[0]).toMatchObject({ code: 'not-well-formed', language: 'GML', place: 'line 2' })
  expect((await readText('x.gml', 'graph [ '.repeat(300))).issues).toMatchObject([{ code: 'too-deep' }])
})
