import { expect, test } from 'vitest'
import { QUESTION_FLAGS, QUESTION_OPTIONS } from '../../../src/cli/readQuestion.ts'
import { toFlag } from '../../../src/publish/trace/toFlag.ts'
import { CRITERION_IDS } from '../../../src/query/traceQuestion.ts'

test('toFlag gives each criterion a flag of its own', () => {
  const flags = CRITERION_IDS.map(toFlag)
  expect(new Set([...flags, 'from', 'to', 'ask', 'time', 'within']).size).toBe(flags.length + 5)
  expect(toFlag('maxSteps')).toBe('max-steps')
  expect(toFlag('ungraded')).toBe('no-ungraded')
})

test('every flag of a question that is read is explained, and no other', () => {
  const explained = QUESTION_FLAGS.map(([written]) => /^--([\w-]+)/.exec(written)?.[1])
  expect(explained.toSorted()).toEqual(Object.keys(QUESTION_OPTIONS).sort())
})
