import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { ONLY_READ } from '../../../src/formats/onlyRead.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { encodeText } from '../../../src/formats/text/decodeText.ts'

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).sort()
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PROTOTYPE))

const JSON_READERS = ONLY_READ.filter(({ kinds }) => kinds.includes('json'))
const loadReaders = () => Promise.all(JSON_READERS.map(({ load }) => load()))

/** The words by which the formats are recognised and read. */
const KEYS = [
  ...[
    'nodes',
    'links',
    'edges',
    'elements',
    'connections',
    'relationships',
    'rels',
    'data',
    'graph',
    'meta',
    'options',
  ],
  ...['id', 'key', '@id', '_id', 'identity', 'label', 'name', 'n', 'type', 'kind', 'kinds', 'labels', 'attributes'],
  ...['source', 'target', 'from', 'to', 's', 't', 'start', 'end', 'fromId', 'toId', 'node1_id', 'node2_id', 'fromNode'],
  ...['toNode', 'properties', 'schema', 'v', 'po', 'CXVersion', 'attributeDeclarations', 'graphDataset', 'fullGraph'],
  ...['ObjectIdentifier', 'Members', 'Aces', 'PrincipalSID', 'arrows', 'arrow', 'directed', 'direction', 'adjacency'],
  ...['position', 'x', 'y', 'width', 'height', 'owner', 'asset', '__proto__', 'constructor', 'toString', 'low', 'high'],
]
const words = fc.constantFrom<unknown>(
  ...['a', 'b', '', 'node', 'relationship', 'group', 'to, from', '__proto__'],
  0,
  1,
  Number.MAX_VALUE,
)
const value = fc.letrec<{ any: unknown; list: unknown; object: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, words, fc.jsonValue({ maxDepth: 1 }), tie('object'), tie('list')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('any')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
})).any

test('no value makes a reader of JSON throw, whatever it is made of, and each says what it found or why not', async () => {
  const readers = await loadReaders()
  await fc.assert(
    fc.asyncProperty(value, async (content) => {
      const bytes = encodeText(JSON.stringify(content))
      const files = [{ name: 'x.json', bytes }]
      for (const { file, issues } of [await readAnyFormat(files), ...readers.map(({ read }) => read(files))])
        expect(file !== null || issues.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('no bytes make a reader of JSON throw', async () => {
  const readers = await loadReaders()
  const text = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\n', '{"id":1}', 'x', '\\', '1'), {
    maxLength: 60,
  })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    text.map((parts) => encodeText(parts.join(''))),
  )
  fc.assert(
    fc.property(bytes, (content) => {
      for (const { read } of readers) {
        const { file, issues } = read([{ name: 'x.json', bytes: content }])
        expect(file !== null || issues.length > 0).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is nested too deeply is refused', async () => {
  const deep = `{"nodes":[{"id":"a","data":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}],"links":[]}`
  const { file, issues } = await readAnyFormat([{ name: 'x.json', bytes: encodeText(deep) }])
  expect([file, issues.map(({ code }) => code)]).toEqual([null, ['too-deep']])
})

// These would take minutes if their work grew faster than their bytes.
const many = Array.from({ length: 20_000 }, (_, index) => index)
test.each([
  ['one value under very many names of one meaning', { nodes: [{ id: 'a', ...toKeys((at) => `k${at}`) }], links: [] }],
  ['very many links of one id', { nodes: [], links: many.map(() => ({ id: 1, source: 'a', target: 'b' })) }],
  ['very many frames round very many cards', { nodes: many.map(toFrame), edges: [{ fromNode: 'a', toNode: 'b' }] }],
  [
    'very many nodes of one id',
    { nodes: many.map(() => ({ identity: 1, labels: ['A'], properties: {} })), relationships: [] },
  ],
])('%s are read in linear time', async (_, content) => {
  const { file } = await readAnyFormat([{ name: 'x.json', bytes: encodeText(JSON.stringify(content)) }])
  expect(file).not.toBeNull()
})

function toKeys(print: (index: number) => string): object {
  return Object.fromEntries(many.map((index) => [print(index), index]))
}

function toFrame(id: number): object {
  return {
    id: String(id),
    type: id % 2 === 0 ? 'group' : 'text',
    label: 'x',
    text: 'x',
    x: 0,
    y: 0,
    width: id,
    height: id,
  }
}

test('of very many bad lines each is told, and the rest is read', async () => {
  const lines = many.map((index) =>
    index % 3 === 2 ? '{"a":' : `{"id":"n${index}","schema":"Person","properties":{}}`,
  )
  const { file, issues } = await readAnyFormat([{ name: 'x.ijson', bytes: encodeText(lines.join('\n')) }])
  expect(file?.actors).toHaveLength(many.filter((index) => index % 3 !== 2).length)
  expect(issues[0]).toMatchObject({ code: 'not-json', place: 'line 3, column 6' })
})
