import { expect, test } from 'vitest'
import { printTraceText } from '../../src/cli/printTrace.ts'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { listLoosenedTraces } from '../../src/query/listLoosenedTraces.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceCriteria } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { given } from '../network/given.ts'

function print(dataset: Dataset, asked: Partial<TraceCriteria> = {}, effort = 1000): readonly string[] {
  const question = { ...DEFAULT_CRITERIA, from: 'a' as ActorId, to: 'd' as ActorId, ...asked }
  const network = compileNetwork(dataset)
  const answer = tracePaths(network, question, { effort })
  if (!answer.ok) throw new Error('the question is not one')
  const whyNot = answer.value.total === 0 ? listLoosenedTraces(network, question) : []
  const elapsed = { read: 0, index: 0, trace: 0 }
  return printTraceText(dataset, { ...answer.value, whyNot, elapsed }, question.maxSteps).split('\n')
}

test('the number of paths is told in proper English', () => {
  expect(print(given('a heads d'))).toContain('the only path of up to 4 steps')
  expect(print(given('a heads d'), { maxSteps: 1 })).toContain('the only path of up to 1 step')
  expect(print(given('a heads d', 'a influences d'))).toContain('all 2 paths of up to 4 steps')
  expect(print(given('a heads d', 'a influences d'), { limit: 1 })).toContain('the best 1 of 2 paths of up to 4 steps')
  expect(print(given('a heads b', 'b heads d'), {}, 0)).toContain('stopped early: at least 1 path of up to 4 steps')
})

test('where there is no path, the single changes that would give one are told', () => {
  expect(print(given('a heads b', 'b heads d', 'a heads d possible'), { maxSteps: 1 })).toEqual([
    'no path of up to 1 step',
    'with one change there would be: 1 with statuses actual,possible; 1 with maxSteps 2',
    '',
  ])
})

test('a path tells each step by the label of the way in which it is crossed, and its sign where it has one', () => {
  const [path, marks] = print(given('b opposes a', 'b supports d @report'), { kind: 'stance' })
  expect(path).toBe('1. a is opposed by [r1] b / supports [r2] d')
  expect(marks).toBe('   adverse; actual; confidence unknown; sources report')
})
