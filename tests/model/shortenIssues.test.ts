import { expect, test } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { shortenIssues } from '../../src/model/shortenIssues.ts'

const toMissing = (count: number): Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'unknown-key',
    key: `k${index}`,
    severity: 'warning',
    place: '',
  }))
const broken: Issue = { code: 'bad-id', found: '', severity: 'error', place: '' }
const toUnsourced = (line: number): Issue => ({
  code: 'unsourced',
  id: `r${line}`,
  severity: 'warning',
  place: `line ${line}`,
})

test('shortenIssues gives the first few of each kind, errors first, and how many more there are', () => {
  const kinds = shortenIssues([...toMissing(500), broken, { ...broken, severity: 'warning' }], 10, 50)
  expect(kinds.map(({ severity, code, lines, more }) => [severity, code, lines.length, more])).toEqual([
    ['error', 'bad-id', 1, 0],
    ['warning', 'unknown-key', 10, 490],
    ['warning', 'bad-id', 1, 0],
  ])
})

test('shortenIssues leaves a short list whole', () => {
  expect(shortenIssues(toMissing(50), 10, 50)).toMatchObject([{ more: 0 }])
  expect(shortenIssues(toMissing(50), 10, 50)[0]?.lines).toHaveLength(50)
  expect(shortenIssues([], 10, 50)).toEqual([])
})

test('a warning that repeats from record to record is one line with its count and the next rows', () => {
  const said = 'line 2: unsourced relation "r2"; add evidence, or make its explicitness "inferred"'
  const fold = (lines: readonly number[]) => shortenIssues(lines.map(toUnsourced), 10, 50)[0]?.lines
  expect(fold([2])).toEqual([said])
  expect(fold([2, 3])).toEqual([`${said} (and 1 more like it: line 3)`])
  expect(fold([2, 3, 4, 5, 6, 7])).toEqual([`${said} (and 5 more like it: line 3; line 4; line 5; ...)`])
  const errors = [2, 3].map((line): Issue => ({ ...toUnsourced(line), severity: 'error' }))
  expect(shortenIssues(errors, 10, 50)[0]?.lines).toHaveLength(2)
})
