import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packArcs } from '../../../src/network/graph/packArcs.ts'
import { getDistance, searchBreadthFirst, UNREACHABLE } from '../../../src/network/graph/searchBreadthFirst.ts'

const SIZE = 8
const vertex = fc.nat(SIZE - 1)
const someNeighbours = fc.array(fc.uniqueArray(vertex, { maxLength: 4 }), { minLength: SIZE, maxLength: SIZE })

/** Distances by relaxing every arc until nothing changes (Bellman 1958). */
function measureByRelaxing(neighbours: readonly (readonly number[])[], seeds: readonly number[]): readonly number[] {
  const distances = neighbours.map((_, one) => (seeds.includes(one) ? 0 : UNREACHABLE))
  for (let round = 0; round < SIZE; round++) {
    for (const [one, list] of neighbours.entries()) {
      for (const next of list) distances[next] = Math.min(distances[next]!, distances[one]! + 1)
    }
  }
  return distances
}

test('searchBreadthFirst measures the distances from several seeds, as relaxing every arc does', () => {
  fc.assert(
    fc.property(someNeighbours, fc.uniqueArray(vertex, { minLength: 1, maxLength: 3 }), (neighbours, seeds) => {
      const found = searchBreadthFirst(packArcs(neighbours), { seeds })
      const expected = measureByRelaxing(neighbours, seeds)
      expect(neighbours.map((_, one) => Math.min(getDistance(found, one), UNREACHABLE))).toEqual(expected)
      const distances = found.order.map((one) => expected[one]!)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(found.order).toHaveLength(expected.filter((distance) => distance < UNREACHABLE).length)
    }),
  )
})

test('searchBreadthFirst does not enter closed vertices, and goes on from none at which it may end', () => {
  const arcs = packArcs([[1, 2], [3], [4], [], []])
  const closed = Uint8Array.from([1, 1, 0, 0, 0])
  expect(searchBreadthFirst(arcs, { seeds: [0], closed }).order).toEqual([0, 2, 4])
  expect(searchBreadthFirst(arcs, { seeds: [0], closed, canEndAt: () => true }).order).toEqual([0, 1, 2, 4])
})

test('searchBreadthFirst crosses no arc without capacity, and takes other arcs out of the seeds', () => {
  const arcs = packArcs([[1], [2], [3], []])
  expect(searchBreadthFirst(arcs, { seeds: [0], capacities: Int32Array.from([1, 0, 1]) }).order).toEqual([0, 1])
  expect(searchBreadthFirst(arcs, { seeds: [0], seedArcs: packArcs([[2], [], [], []]) }).order).toEqual([0, 2, 3])
})

test('searchBreadthFirst ends at its target or its greatest distance, and tells how far it is exact', () => {
  const arcs = packArcs([[1], [2], [3], []])
  const near = searchBreadthFirst(arcs, { seeds: [0], maxDistance: 1 })
  expect([near.order, near.horizon, getDistance(near, 1), getDistance(near, 3)]).toEqual([[0, 1], 2, 1, 2])
  expect(searchBreadthFirst(arcs, { seeds: [0], maxDistance: 1, freeArcs: 2 }).order).toEqual([0, 1, 2, 3])
  expect(getDistance(searchBreadthFirst(arcs, { seeds: [0], target: 2 }), 2)).toBe(2)
  expect(getDistance(searchBreadthFirst(arcs, { seeds: [0], start: 5 }), 2)).toBe(7)
})
