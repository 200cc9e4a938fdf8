import { expect, test } from 'vitest'
import { describeIssue, printIssue } from '../../src/model/describeIssue.ts'
import type { Issue, IssueDetail } from '../../src/model/issue.ts'

const unknownActor: Issue = {
  code: 'unknown-reference',
  kind: 'actor',
  id: 'pmf',
  meant: 'pmc',
  leftOut: false,
  severity: 'error',
  place: 'relations[12].target',
}

const DETAILS: { readonly [Code in IssueDetail['code']]: Extract<IssueDetail, { code: Code }> } = {
  'not-json': { code: 'not-json', found: '"x"', expected: 'a value' },
  'too-deep': { code: 'too-deep', limit: 200 },
  'not-a-dataset': { code: 'not-a-dataset', found: 'a list' },
  'bad-version': { code: 'bad-version', found: '"1"', newest: 1 },
  'future-version': { code: 'future-version', found: 2, newest: 1 },
  missing: { code: 'missing', expected: 'a text' },
  'wrong-type': { code: 'wrong-type', found: '3', expected: 'a text' },
  'unknown-value': { code: 'unknown-value', found: '"x"', allowed: ['a', 'b'] },
  'out-of-range': { code: 'out-of-range', found: '3', bound: 'at most 1' },
  'bad-id': { code: 'bad-id', found: '"-"' },
  'forbidden-key': { code: 'forbidden-key', key: '__proto__' },
  'unknown-key': { code: 'unknown-key', key: 'foo' },
  'duplicate-id': { code: 'duplicate-id', id: 'a', first: 'actors[0]' },
  'unknown-reference': { code: 'unknown-reference', kind: 'group', id: 'a', leftOut: true },
  'cyclic-parents': { code: 'cyclic-parents', id: 'a' },
  'bad-date': { code: 'bad-date', text: 'May', problem: 'not-a-date' },
  'ends-before-it-starts': { code: 'ends-before-it-starts', start: '2020', end: '2019' },
  'sign-without-note': { code: 'sign-without-note', sign: 1, type: 'opposes', usual: -1 },
  unsourced: { code: 'unsourced', id: 'r1' },
  'alleged-by-nobody': { code: 'alleged-by-nobody', id: 'r1' },
  'self-relation': { code: 'self-relation', actor: 'a' },
  'bad-address': { code: 'bad-address', address: 'javascript:x' },
  'long-text': { code: 'long-text', length: 100_001, limit: 100_000 },
  'left-out': { code: 'left-out', id: 'r1' },
  'more-issues': { code: 'more-issues', count: 3 },
  'unknown-format': { code: 'unknown-format' },
  'empty-file': { code: 'empty-file' },
  'bad-encoding': { code: 'bad-encoding', expected: 'utf-8', readAs: 'windows-1252' },
  'guessed-encoding': { code: 'guessed-encoding', readAs: 'UTF-16LE' },
  damaged: { code: 'damaged', reason: 'checksum', file: 'a.csv' },
  'not-well-formed': { code: 'not-well-formed', language: 'XML', found: 'unclosed tag: a' },
  'unsafe-declaration': { code: 'unsafe-declaration', found: '<!DOCTYPE' },
  'too-large': { code: 'too-large', limit: 100, unit: 'MB' },
  'missing-column': { code: 'missing-column', found: ['Party', 'Donor'], expected: '"id"' },
  'not-read': { code: 'not-read', what: 'weight', count: 3 },
  'unread-value': { code: 'unread-value', field: 'status', found: ['ongoing?', 'so-so'], count: 3 },
  'kept-attribute': { code: 'kept-attribute', what: 'weight', count: 3 },
  'other-file': { code: 'other-file', file: 'b.json', format: 'GraphML' },
  'same-sheet': { code: 'same-sheet', sheet: 'B', first: 'A' },
  'repeated-key': { code: 'repeated-key', key: 'actors' },
  'nothing-in-it': { code: 'nothing-in-it' },
  'changed-id': { code: 'changed-id', id: 'A B', to: 'A-B' },
  'replaced-type': { code: 'replaced-type', kind: 'relation type', word: 'likes', to: 'linked_to', count: 2 },
  'new-type': { code: 'new-type', kind: 'relation type', word: 'funds', id: 'funds', count: 3 },
  'made-actor': { code: 'made-actor', id: 'a', count: 2 },
  'cleaned-text': { code: 'cleaned-text', found: 'a ', count: 2 },
  'not-in-file': { code: 'not-in-file', what: 'column', found: 'Donor', expected: ['donor', 'sum'] },
  'table-layout': { code: 'table-layout', layout: 'matrix', found: '5 actors' },
}

test('describeIssue says the complaint, the value, and what would work', () => {
  expect(describeIssue(unknownActor)).toBe('unknown actor: "pmf"; did you mean "pmc"?')
})

test('printIssue puts the place in front', () => {
  expect(printIssue(unknownActor)).toBe('relations[12].target: unknown actor "pmf"; did you mean "pmc"?')
  expect(printIssue({ ...unknownActor, place: '' })).toBe(describeIssue(unknownActor))
})

test.each(Object.values(DETAILS))('describeIssue keeps to one grammar for $code', (detail) => {
  // Lower case, complaint, colon and value where there is one, then perhaps what would work; no full stop.
  expect(describeIssue(detail)).toMatch(/^(not (?:JSON|XML)|[a-z][A-Za-z -]+)(: [^;]+)?(; .+[^.])?$/)
})

test('describeIssue shows what cannot be seen, and shortens what is long', () => {
  expect(describeIssue({ code: 'bad-address', address: 'a\u202eb\u0000c\u0085' })).toContain(
    '"a\\u202eb\\u0000c\\u0085"',
  )
  expect(describeIssue({ code: 'bad-date', text: 'x'.repeat(10_000), problem: 'not-a-date' }).length).toBeLessThan(200)
})
