import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

interface Listed {
  readonly path: string
  readonly nodes: number
  readonly edges: number
  readonly note: string
}

const files = listGraphs()
if (files.length === 0) console.warn('not beside this checkout: ../shared/corpus')

test.skipIf(files.length === 0).each(files)('$path is read, and what is left out is said', async (listed) => {
  const { path, nodes, edges, note } = listed
  const { file, issues } = await readAnyFormat([{ name: basename(path), bytes: readFileSync(new URL(path, CORPUS)) }])
  const said = issues.map(printIssue).join('\n')
  if (Number.isNaN(nodes)) {
    expect(file, note).toBeNull()
    expect(issues[0], note).toMatchObject({ severity: 'error', code: 'not-well-formed' })
    return
  }
  const lost = issues.filter(({ code }) => code === 'left-out').length
  const twice = issues.filter(({ code }) => code === 'duplicate-id').length
  expect(file?.actors.length, said).toBe(nodes)
  expect((file?.relations.length ?? 0) + lost, said).toBe(edges)
  if (lost > 0) expect(note + twice, said).toMatch(/dangling|duplicate|[1-9]$/)
})

test.skipIf(files.length === 0)('a table of donors and parties is read as relations between them', async () => {
  const bytes = readFileSync(new URL('followthemoney/donations.csv', CORPUS))
  const { file, issues } = await readAnyFormat([{ name: 'donations.csv', bytes }])
  const lines = bytes.toString().trim().split('\n').length - 1
  const left = issues.flatMap((issue) => (issue.code === 'not-read' ? issue.count : 0))
  expect((file?.relations.length ?? 0) + left.reduce((sum, count) => sum + count, 0)).toBe(lines)
  expect(file?.relations[0]).toMatchObject({ target: 'MLPD', start: '2011-12-29' })
})

test.skipIf(files.length === 0)('lists of people, node-link JSON and entities of FollowTheMoney are read', async () => {
  const read = async (path: string) =>
    await readAnyFormat([{ name: basename(path), bytes: readFileSync(new URL(path, CORPUS)) }])
  expect((await read('ftm-csv/experts.csv')).file?.actors.length).toBe(14)
  const miserables = await read('vega/miserables.json')
  expect(miserables.format).toBe('node-link-json')
  expect([miserables.file?.actors.length, miserables.file?.relations.length]).toEqual([77, 254])
  const donations = await read('followthemoney/donations.ijson')
  expect(donations.format).toBe('followthemoney')
  expect([donations.file?.actors.length, donations.file?.relations.length]).toEqual([184, 290 + 103])
})

/**
 * The graphs of the corpus with the numbers of nodes and edges that its README gives: of XML those of its elements, of GML
 * and Pajek those of a reader that does not refuse the file.
 */
function listGraphs(): Listed[] {
  let readme: string
  try {
    readme = readFileSync(new URL('README.md', CORPUS), 'utf8')
  } catch {
    return []
  }
  let folder = ''
  return readme.split('\n').flatMap((line) => {
    folder = /^## ([\w-]+)\//.exec(line)?.[1] ?? folder
    const cells = line.split('|').map((cell) => cell.trim())
    const [, name = '', , , elements = '', networkx = '', igraph = ''] = cells
    if (!/\.(graphml|gexf|gml|net)$/.test(name)) return []
    const [nodes = '', edges = ''] = (elements || (networkx === 'refused' ? igraph : networkx)).split('/')
    return [{ path: `${folder}/${name}`, nodes: Number(nodes), edges: Number(edges), note: cells[8] ?? '' }]
  })
}

test('labels of yEd are read, and the rest of its drawing is said to be left out', async () => {
  const drawing = (kind: string, label: string) =>
    `<data key="d0"><y:Shape${kind}><y:Fill color="#000"/><y:${kind}Label>${label}</y:${kind}Label></y:Shape${kind}></data>`
  const text = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" yfiles.type="nodegraphics"/><graph>
    <node id="n0">${drawing('Node', 'Port')}</node>
    <node id="n1">${drawing('Node', ' Town ')}</node>
    <edge source="n0" target="n1">${drawing('Edge', 'Supports')}</edge></graph></graphml>`
  const { file, issues } = await readAnyFormat([{ name: 'x.graphml', bytes: new TextEncoder().encode(text) }])
  expect(file?.actors.map(({ name }) => name.en)).toEqual(['Port', 'Town'])
  expect(file?.relations.map(({ type }) => type)).toEqual(['supports'])
  expect(issues.filter(({ code }) => code === 'not-read').map(printIssue)).toEqual([
    'line 2: not read "<ShapeNode> but for its label", 2 times',
    'line 4: not read "<ShapeEdge> but for its label", once',
  ])
})
