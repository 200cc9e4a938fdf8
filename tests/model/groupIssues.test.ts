import { expect, test } from 'vitest'
import { groupIssues } from '../../src/model/groupIssues.ts'
import type { Issue } from '../../src/model/issue.ts'

const missing = (place: string): Issue => ({ code: 'missing', expected: 'a name', severity: 'error', place })
const unsourced = (id: string, place: string): Issue => ({ code: 'unsourced', id, severity: 'warning', place })

test('issues in the same words, or about one record each, are one with all their places, and errors come first', () => {
  const groups = groupIssues([
    unsourced('r1', 'line 2'),
    missing('line 3'),
    unsourced('r2', 'line 4'),
    missing('line 9'),
  ])
  expect(groups.map(({ severity, places }) => [severity, ...places])).toEqual([
    ['error', 'line 3', 'line 9'],
    ['warning', 'line 2', 'line 4'],
  ])
})
