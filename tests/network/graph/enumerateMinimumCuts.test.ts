import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFlowNetwork, UNLIMITED } from '../../../src/network/graph/createFlowNetwork.ts'
import { enumerateMinimumCuts } from '../../../src/network/graph/enumerateMinimumCuts.ts'

const SIZE = 5
const [SOURCE, SINK] = [0, SIZE - 1]
const someArc = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .filter(([from, to]) => from !== to && from !== SINK && to !== SOURCE)

test('enumerateMinimumCuts gives all smallest sets of arcs that separate source and sink, as trying every set does', () => {
  let cuts = 0
  fc.assert(
    fc.property(fc.array(someArc, { minLength: 4, maxLength: 9 }), (pairs) => {
      const arcs = { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to), capacity: pairs.map(() => 1) }
      const network = createFlowNetwork(SIZE, arcs)
      const found = enumerateMinimumCuts(network, arcs, [...pairs.keys()], [SOURCE, SINK], 1000)
      const expected = cutNaively(pairs)
      expect(found).toEqual({ size: expected[0]!.length, sets: found.sets, all: true })
      if (found.size === 0) return
      cuts++
      expect(found.sets.map(String).sort()).toEqual(expected.map(String).sort())
    }),
  )
  expect(cuts).toBeGreaterThan(20)
})

test('enumerateMinimumCuts gives none if what cannot be cut connects source and sink', () => {
  const arcs = { from: [0], to: [1], capacity: [UNLIMITED] }
  const found = enumerateMinimumCuts(createFlowNetwork(2, arcs), arcs, [-1], [0, 1], 10)
  expect(found).toEqual({ size: null, sets: [], all: true })
})

/** The smallest of all sets of arcs whose removal leaves no path. */
function cutNaively(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** pairs.length }, (_, bits) =>
    [...pairs.keys()].filter((arc) => (bits >> arc) & 1),
  ).filter((set) => !isConnected(pairs.filter((_, arc) => !set.includes(arc))))
  const least = Math.min(...sets.map(({ length }) => length))
  return sets.filter(({ length }) => length === least)
}

function isConnected(pairs: readonly (readonly [number, number])[]): boolean {
  const reached = new Set([SOURCE])
  for (let round = 0; round < SIZE; round++) for (const [from, to] of pairs) if (reached.has(from)) reached.add(to)
  return reached.has(SINK)
}
