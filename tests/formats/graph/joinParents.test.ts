import { expect, test } from 'vitest'
import { readText } from '../readText.ts'

const GRAPHML =
  '<graphml><key id="k" for="node" attr.name="label" attr.type="string"/><graph><node id="n"><data key="k">North</data><graph><node id="a"/></graph></node></graph></graphml>'
const NESTED =
  '<gexf><graph><nodes><node id="n" label="North"><nodes><node id="a"/></nodes></node></nodes></graph></gexf>'
const BY_ID = '<gexf><graph><nodes><node id="n" label="North"/><node id="a" pid="n"/></nodes></graph></gexf>'
const COMPOUND = '{"elements":{"nodes":[{"data":{"id":"n","label":"North"}},{"data":{"id":"a","parent":"n"}}]}}'

test.each([
  ['a graph within a node of GraphML', 'x.graphml', GRAPHML],
  ['a node within a node of GEXF', 'x.gexf', NESTED],
  ['a node of GEXF with the id of another as its pid', 'x.gexf', BY_ID],
  ['a node of Cytoscape with a compound node as its parent', 'x.cyjs', COMPOUND],
])('%s is in a group with the name of that node', async (_, name, text) => {
  const { file } = await readText(name, text)
  expect(file?.actors.map(({ id, group }) => [id, group])).toEqual([
    ['n', null],
    ['a', 'n'],
  ])
  expect(file?.groups).toMatchObject([{ id: 'n', name: { en: 'North' } }])
})

test('a parent that the file does not have stays as it is written', async () => {
  const { file } = await readText('x.cyjs', '{"elements":{"nodes":[{"data":{"id":"a","parent":"gone"}}]}}')
  expect(file?.actors).toMatchObject([{ id: 'a', attributes: { parent: 'gone' } }])
})
