import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countNeighbours } from '../../../src/network/graph/countNeighbours.ts'

const VERTICES = 6

test('countNeighbours counts every other vertex once, whatever edges there are', () => {
  const vertex = fc.integer({ min: -1, max: VERTICES - 1 })
  fc.assert(
    fc.property(fc.array(fc.tuple(vertex, vertex)), (edges) => {
      const others = Array.from({ length: VERTICES }, () => new Set<number>())
      for (const [one, other] of edges) {
        if (one < 0 || other < 0 || one === other) continue
        others[one]!.add(other)
        others[other]!.add(one)
      }
      const ends = [edges.map(([one]) => one), edges.map(([, other]) => other)] as const
      const counts = countNeighbours(VERTICES, Int32Array.from(ends[0]), Int32Array.from(ends[1]))
      expect([...counts]).toEqual(others.map(({ size }) => size))
    }),
  )
})
