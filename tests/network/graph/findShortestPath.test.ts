import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { findShortestPath } from '../../../src/network/graph/findShortestPath.ts'
import type { VertexPath } from '../../../src/network/graph/pathQuery.ts'
import { compileQuery } from '../../../src/query/trace/compileQuery.ts'
import { someQuestion, someRecords } from '../../query/arbitraryTrace.ts'
import { tracePathsNaively } from '../../query/tracePathsNaively.ts'
import { build } from '../given.ts'

const PRICES = [0, 0, 0.5, 1, 1, 2.5, 4]

/** All paths of a question, however long, and one of fewest steps and two of least cost. */
function searchBoth(records: object, asked: Parameters<typeof tracePathsNaively>[1]) {
  const dataset = build(records)
  const network = compileNetwork(dataset)
  const question = { ...asked, via: [], time: null, avoidRelations: [], maxSteps: 1_000_000, limit: 100_000 }
  const query = compileQuery(network, question)
  const of = Float64Array.from(network.relations, (_, index) => PRICES[(index * 5) % PRICES.length]!)
  const all = tracePathsNaively(dataset, question).paths.map((path) => ({
    name: path.relations.join(),
    costs: path.relations.map((id) => of[network.relations.findIndex((relation) => relation.id === id)]!),
  }))
  const name = (path: VertexPath | null) =>
    path && Array.from(path.edges, (index) => network.relations[index]!.id).join()
  return {
    all,
    byName: new Map(all.map(({ name, costs }) => [name, costs])),
    shortest: name(findShortestPath(query)),
    bySum: name(findShortestPath(query, { of, by: 'sum' })),
    byGreatest: name(findShortestPath(query, { of, by: 'greatest' })),
  }
}

const sum = (costs: readonly number[]) => costs.reduce((whole, next) => whole + next, 0)

test('findShortestPath gives a path of fewest edges and one of least cost, as listing all paths does', () => {
  let [found, missed] = [0, 0]
  fc.assert(
    fc.property(someRecords, someQuestion, (records, question) => {
      const { all, byName, shortest, bySum, byGreatest } = searchBoth(records, question)
      if (all.length === 0) {
        missed++
        expect([shortest, bySum, byGreatest]).toEqual([null, null, null])
        return
      }
      found++
      expect(byName.get(shortest!)).toHaveLength(Math.min(...all.map(({ costs }) => costs.length)))
      expect(sum(byName.get(bySum!)!)).toBe(Math.min(...all.map(({ costs }) => sum(costs))))
      expect(Math.max(...byName.get(byGreatest!)!)).toBe(Math.min(...all.map(({ costs }) => Math.max(...costs))))
    }),
    { numRuns: 800 },
  )
  expect(Math.min(found, missed)).toBeGreaterThan(100)
})
