import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printIssue } from '../../src/model/describeIssue.ts'
import { readDataset } from '../../src/model/readDataset.ts'

const text = readFileSync(new URL('../fixtures/v3/harbour-dispute.json', import.meta.url), 'utf8')

test('readDataset reads the harbour dispute without a complaint, also strictly', () => {
  const { file, issues } = readDataset(text, { strict: true })
  expect(issues).toEqual([])
  const { positions, ...rest } = JSON.parse(text)
  expect(file).toMatchObject({ ...rest, positions: { 'force:all': positions['camps:all'] } })
})

test('readDataset keeps places of layouts that are no more in the network, unless that has its own', () => {
  const [first, second] = [{ mayor: { x: 1, y: 2 } }, { mayor: { x: 3, y: 4 } }]
  const read = (positions: object) => readDataset(JSON.stringify({ ...JSON.parse(text), positions })).file!.positions
  expect(read({ 'concentric:headline': first })).toEqual({ 'force:headline': first })
  expect(read({ 'camps:all': first, 'bars:all': second })).toEqual({ 'force:all': first, 'bars:all': second })
  expect(read({ 'force:all': second, 'camps:all': first })).toEqual({ 'force:all': second })
})

test('readDataset fills in every default as "not said"', () => {
  const { file } = readDataset(text)
  expect(file?.relations[3]).toEqual({
    id: 'r4',
    type: 'lobbies',
    source: 'crane-company',
    target: 'port-authority',
    sign: null,
    status: 'actual',
    assertedBy: null,
    start: null,
    end: null,
    qualifiers: [],
    explicitness: 'inferred',
    credibility: 6,
    confidence: null,
    strength: null,
    note: null,
    evidence: [{ source: 'report', passage: 'P03', summary: null }],
  })
  expect(file?.sources[1]).toMatchObject({ reliability: 'F', url: null, passages: [] })
})

test('readDataset reads what it has read once more without a difference', () => {
  const { file } = readDataset(text)
  expect(readDataset(JSON.stringify(file))).toEqual({ file, issues: [] })
})

test('readDataset overlooks a byte order mark', () => {
  expect(readDataset(`\ufeff${text}`).issues).toEqual([])
})

test.each([
  ['', 'line 1, column 1: not JSON the end of the text; expected a value'],
  ['nope', 'line 1, column 1: not JSON "nope"; expected a value'],
  ['{\n  "a": [\n    1,\n    x\n]}', 'line 4, column 5: not JSON "x"; expected a value'],
  ['{"a": 1,}', 'line 1, column 9: not JSON "}"; expected a key in double quotes'],
  ['{"a": 1', 'line 1, column 8: not JSON the end of the text; expected "," or "}"'],
  ['[1 2]', 'line 1, column 4: not JSON "2"; expected "," or "]"'],
  ['[01]', 'line 1, column 3: not JSON "1"; expected "," or "]"'],
  ['[}', 'line 1, column 2: not JSON "}"; expected a value or "]"'],
  ['{a: 1}', 'line 1, column 2: not JSON "a"; expected a key in double quotes or "}"'],
  ['{"a" 1}', 'line 1, column 6: not JSON "1"; expected ":"'],
  ['[1]]', 'line 1, column 4: not JSON "]"; expected the end of the text'],
  ['["a\nb"]', 'line 1, column 4: not JSON "\\n"; expected the rest of a text in double quotes'],
  ['["\\x"]', 'line 1, column 3: not JSON "\\\\"; expected the rest of a text in double quotes'],
  ['{"a": "b', 'line 1, column 9: not JSON the end of the text; expected the rest of a text in double quotes'],
])('readDataset says where %j departs from JSON', (broken, message) => {
  const { file, issues } = readDataset(broken)
  expect(file).toBeNull()
  expect(issues.map(printIssue)).toEqual([message])
})

test('readDataset refuses what is nested too deeply before it looks at anything else', () => {
  const { file, issues } = readDataset(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(file).toBeNull()
  expect(issues).toEqual([{ code: 'too-deep', limit: 200, severity: 'error', place: '' }])
})
