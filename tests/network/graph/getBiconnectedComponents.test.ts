import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { getBiconnectedComponents } from '../../../src/network/graph/getBiconnectedComponents.ts'
import { listComponents } from '../../../src/network/graph/listComponents.ts'
import { packEdges } from '../../../src/network/graph/packEdges.ts'
import type { Pairs } from './arbitraryArcs.ts'
import { somePairs } from './arbitraryArcs.ts'

function pack({ size, pairs }: Pairs) {
  return packEdges(
    size,
    Int32Array.from(pairs, ([one]) => one),
    Int32Array.from(pairs, ([, other]) => other),
  )
}

const count = (given: Pairs) => listComponents(pack(given)).length

test('getBiconnectedComponents finds cut vertices and bridges as taking each away does', () => {
  fc.assert(
    fc.property(somePairs, (given) => {
      const { splits, bridges } = getBiconnectedComponents(pack(given))
      const { size, pairs } = given
      for (let vertex = 0; vertex < size; vertex++) {
        const rest = pairs.filter((ends) => !ends.includes(vertex))
        // The vertex stays as a component of its own; one that was alone does not make any.
        const isAlone = pairs.every((ends) => !ends.includes(vertex) || ends[0] === ends[1])
        expect(splits[vertex]).toBe(isAlone ? 0 : count({ size, pairs: rest }) - 1 - count(given))
      }
      for (const [index] of pairs.entries()) {
        const isBridge = count({ size, pairs: pairs.filter((_, other) => other !== index) }) > count(given)
        expect(bridges.has(index)).toBe(isBridge)
      }
    }),
    { numRuns: 300 },
  )
})

test('getBiconnectedComponents puts every edge but loops into one component, alone if it is a bridge', () => {
  fc.assert(
    fc.property(somePairs, (given) => {
      const { components, bridges } = getBiconnectedComponents(pack(given))
      const listed = components.flat().sort((a, b) => a - b)
      const edges = [...given.pairs.entries()].filter(([, [one, other]]) => one !== other).map(([index]) => index)
      expect(listed).toEqual(edges)
      const single = components.filter(({ length }) => length === 1).flat()
      expect(single.sort((a, b) => a - b)).toEqual([...bridges.keys()].sort((a, b) => a - b))
    }),
  )
})

test('getBiconnectedComponents counts the vertices on the smaller side of a bridge', () => {
  // A triangle, a bridge to a chain of two, and a pair apart.
  const pairs: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [5, 6],
  ]
  expect(getBiconnectedComponents(pack({ size: 7, pairs })).bridges).toEqual(
    new Map([
      [4, 1],
      [3, 2],
      [5, 1],
    ]),
  )
})

test('getBiconnectedComponents goes down a chain of any length', () => {
  const size = 200_000
  const pairs = Array.from({ length: size - 1 }, (_, vertex): [number, number] => [vertex, vertex + 1])
  expect(getBiconnectedComponents(pack({ size, pairs })).bridges.size).toBe(size - 1)
})
