import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { COMBINATIONS } from '../../../src/query/traceQuestion.ts'
import { build } from '../../network/given.ts'
import { someQuestion, someRecords } from '../arbitraryTrace.ts'
import { tracePathsNaively } from '../tracePathsNaively.ts'

/** So little that not all paths can be walked: only the search for the best comes to its end. */
const LITTLE = 1

test('tracePaths gives the strongest and the most certain paths even if it cannot visit all', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(
      someRecords,
      someQuestion,
      fc.constantFrom('strength', 'confidence'),
      fc.record({ strengthBy: fc.constantFrom(...COMBINATIONS), confidenceBy: fc.constantFrom(...COMBINATIONS) }),
      fc.constantFrom(1, 2, 3, 10),
      fc.constantFrom(3, 1_000_000),
      (records, asked, order, by, limit, maxSteps) => {
        const dataset = build(records)
        const question = { ...asked, ...by, order, limit, maxSteps, avoidRelations: [] } as typeof asked
        const answer = tracePaths(compileNetwork(dataset), question, { effort: LITTLE })
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
        const { paths, total, rankingHolds } = answer.value
        if (total !== null) return
        const expected = tracePathsNaively(dataset, question).paths
        expect(paths.map(({ relations }) => relations)).toEqual(expected.map(({ relations }) => relations))
        expect(rankingHolds).toBe(true)
        const key = `${order} ${order === 'strength' ? by.strengthBy : by.confidenceBy}`
        if (paths.length > 0) met.set(key, (met.get(key) ?? 0) + 1)
      },
    ),
    { numRuns: 1000, seed: 4 },
  )
  expect(met.size).toBe(4)
  expect(Math.min(...met.values())).toBeGreaterThan(20)
})

test('tracePaths reports that a ranking holds only if it does, however early it ends', () => {
  let [held, open] = [0, 0]
  fc.assert(
    fc.property(someRecords, someQuestion, fc.integer({ min: 1, max: 200 }), (records, asked, effort) => {
      const dataset = build(records)
      const question = { ...asked, avoidRelations: [] }
      const answer = tracePaths(compileNetwork(dataset), question, { effort })
      if (!answer.ok || answer.value.total !== null) return
      if (answer.value.rankingHolds) {
        const expected = tracePathsNaively(dataset, question).paths
        expect(answer.value.paths.map(({ relations }) => relations)).toEqual(expected.map(({ relations }) => relations))
        if (expected.length > 0) held++
      } else open++
    }),
    { numRuns: 1500, seed: 6 },
  )
  expect(Math.min(held, open)).toBeGreaterThan(4)
})
