import { expect, test } from 'vitest'
import type { ActorId, Dataset, SourceId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { listLoosenedTraces } from '../../src/query/listLoosenedTraces.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceCriteria } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { given } from '../network/given.ts'

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as unknown as [ActorId, ActorId, ActorId, ActorId]

/** The changes with their numbers of paths, each asked for once more to see that it holds. */
function loosen(dataset: Dataset, asked: Partial<TraceCriteria>) {
  const network = compileNetwork(dataset)
  const question = { ...DEFAULT_CRITERIA, from: A, to: D, ...asked }
  return listLoosenedTraces(network, question).map(({ loosen, paths, example }) => {
    const answer = tracePaths(network, { ...question, ...loosen })
    expect(answer.ok && [answer.value.total, answer.value.paths[0]]).toEqual([paths, example])
    return [loosen, paths]
  })
}

test('listLoosenedTraces finds the status, the step and the inferred relations that would give paths, in this order', () => {
  const dataset = given(
    'a heads d possible',
    'a controls d possible',
    'a heads b',
    'b heads d',
    'a influences d inferred',
  )
  expect(loosen(dataset, { maxSteps: 1 })).toEqual([
    [{ statuses: ['actual', 'possible'] }, 2],
    [{ maxSteps: 2 }, 1],
    [{ explicitness: ['stated', 'implied', 'inferred'] }, 1],
  ])
})

test('listLoosenedTraces lets single actors, sources and restrictions go', () => {
  const dataset = given('a heads b', 'b influences d @report', 'c heads b')
  expect(loosen(dataset, { avoid: [B, C] })).toEqual([[{ avoid: [C] }, 1]])
  expect(loosen(dataset, { via: [C] })).toEqual([[{ via: [] }, 1]])
  expect(loosen(dataset, { types: ['heads'] })).toEqual([[{ types: null }, 1]])
  expect(loosen(dataset, { only: new Set() })).toEqual([[{ only: null }, 1]])
  expect(loosen(dataset, { withoutSources: ['report' as SourceId] })).toEqual([[{ withoutSources: [] }, 1]])
})

test('listLoosenedTraces offers nothing where no single change helps', () => {
  expect(loosen(given('a heads b possible', 'b heads d inferred'), {})).toEqual([])
})
