import { expect, test } from 'vitest'
import { askTrace } from '../../../src/workspace/derive/deriveTrace.ts'
import { listExampleQuestions } from '../../../src/workspace/derive/listExampleQuestions.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'

test('listExampleQuestions asks only what has an answer of more than one step', () => {
  const dataset = given('a heads b', 'b heads c', 'c opposes d', 'd supports e', 'a heads e')
  const questions = listExampleQuestions(dataset)
  expect(questions.map(({ kind }) => kind)).toEqual(['reach', 'effect', 'stance'])
  for (const question of questions) {
    const answer = askTrace(dataset, { ...INITIAL_TRACE, ...question }, null, 1000)
    expect(answer?.ok && answer.value.paths[0]?.steps).toBeGreaterThan(1)
  }
})

test('listExampleQuestions leaves out a kind that no pair answers', () => {
  expect(listExampleQuestions(given('a heads b', 'b heads c')).map(({ kind }) => kind)).toEqual(['reach'])
  expect(listExampleQuestions(given('a heads b'))).toEqual([])
})
