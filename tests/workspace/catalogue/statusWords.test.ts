import { expect, test } from 'vitest'
import type { Status } from '../../../src/model/dataset.ts'
import type { TracedPath } from '../../../src/query/trace/toTracedPath.ts'
import { printPathStatus } from '../../../src/workspace/catalogue/en/printPathStatus.ts'
import { traced } from '../../../src/workspace/catalogue/en/traced.ts'

const print = (status: Status, unsaidStatuses: number, steps: number) =>
  printPathStatus({ status, unsaidStatuses, steps } as TracedPath)

test('the status of a path says of how many steps there is none', () => {
  expect(print('possible', 0, 3)).toBe('possible')
  expect(print('unspecified', 1, 1)).toBe('status not said')
  expect(print('unspecified', 2, 3)).toBe('status of 2 of 3 steps not said')
  expect(print('unspecified', 3, 3)).toBe('status of every step not said')
})

test('the relations that a question uses are told by their status, or as those without one', () => {
  expect(traced.statusesUsed(['actual', 'past'])).toBe('Only actual or past relations are used.')
  expect(traced.statusesUsed(['actual', 'unspecified'])).toBe(
    'Only actual relations or relations whose status is not said are used.',
  )
  expect(traced.more('unspecified', 2)).toBe('2 more if relations whose status is not said count')
})
