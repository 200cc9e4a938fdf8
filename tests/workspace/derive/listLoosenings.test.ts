import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { filterDataset } from '../../../src/query/filterDataset.ts'
import { askTrace } from '../../../src/workspace/derive/deriveTrace.ts'
import { listLoosenings } from '../../../src/workspace/derive/listLoosenings.ts'
import type { TraceView } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'

const id = (name: string) => name as ActorId

function loosen(dataset: Dataset, asked: Partial<TraceView>) {
  const question = { ...INITIAL_TRACE, from: id('a'), to: id('d'), ...asked }
  const shown = filterDataset(dataset, { relationTypes: [['influences', 'hide']] }).relations
  const answer = askTrace(dataset, question, shown, 1000)
  if (!answer?.ok) throw new Error('the question is not one')
  expect(answer.value.paths).toEqual([])
  const loosenings = listLoosenings(dataset, question, answer.value, shown)
  for (const { change, paths } of loosenings) {
    const loosened = askTrace(dataset, { ...question, ...change }, shown, 1000)
    expect(loosened?.ok && loosened.value.total).toBe(paths)
  }
  return loosenings.map(({ what, paths }) => [what.kind, paths])
}

test('listLoosenings finds the other statuses, the one more step and the inferred relations that would give paths', () => {
  expect(loosen(given('a heads d possible', 'a controls d possible'), {})).toEqual([['status', 2]])
  expect(loosen(given('a heads b', 'b heads d'), { maxSteps: 1 })).toEqual([['steps', 1]])
  expect(loosen(given('a heads d inferred'), {})).toEqual([['inferred', 1]])
})

test('listLoosenings finds the restriction that stands in the way', () => {
  const dataset = given('a heads b', 'b influences d', 'c heads b')
  expect(loosen(dataset, { avoid: [id('b'), id('c')] })).toEqual([['avoid', 1]])
  expect(loosen(dataset, { via: [id('c')] })).toEqual([['stop', 1]])
  expect(loosen(dataset, { types: ['heads'] })).toEqual([['types', 1]])
  expect(loosen(dataset, { onlyShown: true })).toEqual([['filters', 1]])
})

test('listLoosenings offers nothing where no single change helps', () => {
  expect(loosen(given('a heads b possible', 'b heads c', 'c heads d inferred'), { maxSteps: 2 })).toEqual([])
})
