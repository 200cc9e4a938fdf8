import { expect, test } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { shortenIssues } from '../../src/model/shortenIssues.ts'

const unsourced = (count: number): Issue[] =>
  Array.from({ length: count }, (_, index) => ({ code: 'unsourced', id: `r${index}`, severity: 'warning', place: '' }))
const broken: Issue = { code: 'bad-id', found: '', severity: 'error', place: '' }

test('shortenIssues gives the first few of each kind, errors first, and how many more there are', () => {
  const kinds = shortenIssues([...unsourced(500), broken, { ...broken, severity: 'warning' }], 10, 50)
  expect(kinds.map(({ severity, code, listed, more }) => [severity, code, listed.length, more])).toEqual([
    ['error', 'bad-id', 1, 0],
    ['warning', 'unsourced', 10, 490],
    ['warning', 'bad-id', 1, 0],
  ])
})

test('shortenIssues leaves a short list whole', () => {
  expect(shortenIssues(unsourced(50), 10, 50)).toMatchObject([{ more: 0 }])
  expect(shortenIssues(unsourced(50), 10, 50)[0]?.listed).toHaveLength(50)
  expect(shortenIssues([], 10, 50)).toEqual([])
})
