import { expect, test } from 'vitest'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { listExampleQuestions } from '../../src/workspace/listExampleQuestions.ts'
import { given } from '../network/given.ts'

test('listExampleQuestions asks only what has an answer of more than one step', () => {
  const network = compileNetwork(given('a heads b', 'b heads c', 'c opposes d', 'd supports e', 'a heads e'))
  const questions = listExampleQuestions(network)
  expect(questions.map(({ kind }) => kind)).toEqual(['reach', 'effect', 'stance'])
  for (const { kind, from, to } of questions) {
    const answer = tracePaths(network, { ...DEFAULT_CRITERIA, kind, from: [from], to: [to] })
    expect(answer.ok && answer.value.paths[0]?.steps).toBeGreaterThan(1)
  }
})

test('listExampleQuestions leaves out a kind that no pair answers', () => {
  const kindsOf = (...lines: string[]) => listExampleQuestions(compileNetwork(given(...lines))).map(({ kind }) => kind)
  expect(kindsOf('a heads b', 'b heads c')).toEqual(['reach'])
  expect(kindsOf('a heads b')).toEqual([])
})
