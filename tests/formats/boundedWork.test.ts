import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'

// None of these has a time to keep; each would take minutes, or all memory, if its work grew faster than its bytes.

async function read(name: string, content: string) {
  return readAnyFormat([{ name, bytes: strToU8(content) }])
}

const repeat = (times: number, print: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => print(i)).join('')

test('defaults are counted before they are given to every node', async () => {
  const keys = repeat(
    2000,
    (index) => `<key id="k${index}" for="node" attr.name="n${index}"><default>v</default></key>`,
  )
  const graph = `<graph>${repeat(2000, (index) => `<node id="a${index}"/>`)}</graph>`
  expect(await read('x.graphml', `<graphml>${keys}${graph}</graphml>`)).toMatchObject({
    file: null,
    issues: [{ code: 'too-large', unit: 'default values' }],
  })
  const attributes = repeat(
    2000,
    (index) => `<attribute id="${index}" title="n${index}"><default>v</default></attribute>`,
  )
  const nodes = `<nodes>${repeat(2000, (index) => `<node id="a${index}"/>`)}</nodes>`
  const gexf = `<gexf><graph><attributes class="node">${attributes}</attributes>${nodes}</graph></gexf>`
  expect(await read('x.gexf', gexf)).toMatchObject({ file: null, issues: [{ code: 'too-large' }] })
})

test('a default holds where a node says nothing, and for none of the edges', async () => {
  const key = '<key id="k" for="node" attr.name="type"><default>person</default></key>'
  const nodes = '<node id="a"/><node id="b"><data key="k">state</data></node><edge source="a" target="b"/>'
  const { file } = await read('x.graphml', `<graphml>${key}<graph>${nodes}</graph></graphml>`)
  expect(file?.actors.map(({ type }) => type)).toEqual(['person', 'state'])
  expect(file?.relations[0]?.type).toBe('linked')
})

test('a table of a hundred thousand columns is read', async () => {
  const columns = repeat(100_000, (index) => `,c${index}`)
  const { file } = await read('x.csv', `id${columns}\na${repeat(100_000, () => ',1')}\n`)
  expect(file?.actors).toHaveLength(1)
})

test('one node with a hundred thousand values of one key is read', async () => {
  const data = repeat(100_000, (index) => `<data key="k">${index}</data>`)
  const { file } = await read('x.graphml', `<graphml><graph><node id="a">${data}</node></graph></graphml>`)
  expect(file?.actors).toHaveLength(1)
})

test('a hundred thousand keys in one object, and a megabyte of quotes and braces, are looked through once', async () => {
  const keys = repeat(100_000, (index) => `"k${index % 50_000}":1,`)
  const { issues } = await read('x.json', `{"nodes":[{${keys}"id":"a"}],"links":[]}`)
  expect(issues.filter(({ code }) => code === 'repeated-key')).toHaveLength(50_000)
  for (const piece of ['"', '{', '\\', '[{"":']) expect((await read('x.json', piece.repeat(250_000))).file).toBeNull()
})

test('a relation list whose columns are all ends of relations is read', async () => {
  const rows = repeat(10_000, (index) => `a${index},b${index}\n`)
  expect((await read('x.csv', `source,target\n${rows}`)).file?.actors).toHaveLength(20_000)
})
