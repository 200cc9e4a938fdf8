import { expect, test } from 'vitest'
import { createIssueLog } from '../../../src/model/validation/createIssueLog.ts'

test('createIssueLog lists at most a hundred thousand issues and counts the rest', () => {
  const log = createIssueLog()
  for (let index = 0; index < 100_000; index++) log.report('warning', [index], { code: 'unsourced', id: 'r' })
  expect(log.list()).toHaveLength(100_000)
  log.report('warning', [], { code: 'unsourced', id: 'r' })
  expect(log.list().at(-1)).toEqual({ code: 'more-issues', count: 1, severity: 'warning', place: '' })
  log.report('error', [], { code: 'bad-id', found: '' })
  expect(log.list().at(-1)).toEqual({ code: 'more-issues', count: 2, severity: 'error', place: '' })
})
