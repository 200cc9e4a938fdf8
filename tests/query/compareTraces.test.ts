import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { compareTraces } from '../../src/query/compareTraces.ts'
import type { TracedPath } from '../../src/query/trace/toTracedPath.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { build, given } from '../network/given.ts'
import { someQuestion, someRecords } from './arbitraryTrace.ts'

function list(dataset: Parameters<typeof compileNetwork>[0], change: object): readonly TracedPath[] {
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['b'], ...change } as unknown as TraceQuestion
  const answer = tracePaths(compileNetwork(dataset), question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value.paths
}

const name = ({ relations }: TracedPath) => relations.join(' ')

test('compareTraces gives what both lists have and what only one has, in the order of each', () => {
  const dataset = given('1: a controls b', '2: a controls b past', '3: a controls b', '4: a controls b possible')
  const comparison = compareTraces(
    list(dataset, { statuses: ['actual', 'past'] }),
    list(dataset, { statuses: ['actual', 'possible'], avoidRelations: ['1'] }),
  )
  expect(comparison.shared.map(name)).toEqual(['3'])
  expect(comparison.onlyFirst.map(name)).toEqual(['1', '2'])
  expect(comparison.onlySecond.map(name)).toEqual(['4'])
})

test('compareTraces puts every path of either list in exactly one of three lists', () => {
  fc.assert(
    fc.property(someRecords, someQuestion, someQuestion, (records, one, other) => {
      const dataset = build(records)
      const [first, second] = [one, other].map((question) => list(dataset, { ...question, avoidRelations: [] }))
      const { shared, onlyFirst, onlySecond } = compareTraces(first!, second!)
      expect([...shared, ...onlyFirst].map(name).sort()).toEqual(first!.map(name).sort())
      expect([...shared, ...onlySecond].map(name).sort()).toEqual(second!.map(name).sort())
      const inSecond = new Set(second!.map(({ actors, relations }) => [...actors, ...relations].join()))
      for (const { actors, relations } of onlyFirst) expect(inSecond).not.toContain([...actors, ...relations].join())
    }),
    { numRuns: 300 },
  )
})
