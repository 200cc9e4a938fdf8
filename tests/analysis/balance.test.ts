import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTriads } from '../../src/analysis/balance/countTriads.ts'
import { divideIntoCamps } from '../../src/analysis/balance/divideIntoCamps.ts'
import { packBrokenCycles } from '../../src/analysis/balance/packBrokenCycles.ts'
import { searchCamps } from '../../src/analysis/balance/searchCamps.ts'
import type { SignedGraph } from '../../src/analysis/balance/signedGraph.ts'
import { countBreaking, createSignedGraph } from '../../src/analysis/balance/signedGraph.ts'
import { createRandom } from '../../src/base/random.ts'
import { finishSteps } from '../../src/base/steps.ts'

type Tie = readonly [one: number, other: number, sign: number]

function toGraph(size: number, ties: readonly Tie[]): SignedGraph {
  return createSignedGraph(size, {
    source: Int32Array.from(ties, ([one]) => one),
    target: Int32Array.from(ties, ([, other]) => other),
    signs: Int8Array.from(ties, ([, , sign]) => sign),
  })
}

function complete(size: number, sign = -1): SignedGraph {
  const vertices = Array.from({ length: size }, (_, vertex) => vertex)
  return toGraph(
    size,
    vertices.flatMap((one) => vertices.slice(one + 1).map((other): Tie => [one, other, sign])),
  )
}

function ring(signs: readonly number[]): SignedGraph {
  return toGraph(
    signs.length,
    signs.map((sign, vertex): Tie => [vertex, (vertex + 1) % signs.length, sign]),
  )
}

const divide = (graph: SignedGraph, most = 2, effort = 1_000_000) =>
  finishSteps(divideIntoCamps(graph, { most, seed: 1, effort }))

const someGraph = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(-1, 1)).filter(([one, other]) => one < other),
      { selector: ([one, other]) => one * size + other, maxLength: 20 },
    )
    .map((ties) => ({ size, ties: ties as readonly Tie[] })),
)

/** The fewest ties against any division, by trying them all. */
function enumerate(graph: SignedGraph, most: number): number {
  const size = graph.offsets.length - 1
  const camps = new Int32Array(size)
  let least = Infinity
  const visit = (vertex: number): void => {
    if (vertex === size) least = Math.min(least, countBreaking(graph, camps))
    else
      for (let camp = 0; camp < most; camp++) {
        camps[vertex] = camp
        visit(vertex + 1)
      }
  }
  visit(0)
  return least
}

test.each([
  ['an adverse triangle', complete(3), 1],
  ['four adverse to each other', complete(4), 2],
  ['five adverse to each other', complete(5), 4],
  ['six adverse to each other', complete(6), 6],
  ['an adverse ring of five', ring([-1, -1, -1, -1, -1]), 1],
  ['a ring of four with one adverse tie', ring([1, 1, 1, -1]), 1],
])('the frustration index of %s', (_, graph, index) => {
  expect(divide(graph)).toMatchObject({ breaking: index, least: index })
})

test('three adverse actors fit into three camps', () => {
  expect(divide(complete(3), 3)).toMatchObject({ breaking: 0, least: 0 })
})

test.each([2, 3, 4])('divideIntoCamps finds what trying every division into %i camps finds, and proves it', (most) => {
  fc.assert(
    fc.property(someGraph, ({ size, ties }) => {
      const graph = toGraph(size, ties)
      const { camps, breaking, least } = divide(graph, most)
      expect(breaking).toBe(enumerate(graph, most))
      expect(least).toBe(breaking)
      expect(countBreaking(graph, camps)).toBe(breaking)
      for (const [vertex, camp] of camps.entries()) {
        const isTied = ties.some(([one, other]) => one === vertex || other === vertex)
        expect(isTied ? camp >= 0 && camp < most : camp === -1).toBe(true)
      }
    }),
    { numRuns: most === 2 ? 300 : 60 },
  )
})

test('searchCamps finds the best division from the worst beginning, within its effort', () => {
  fc.assert(
    fc.property(someGraph, fc.constantFrom(2, 3), ({ size, ties }, most) => {
      const graph = toGraph(size, ties)
      const start = new Int32Array(size)
      const { camps, least } = finishSteps(searchCamps(graph, { most, start, effort: 1_000_000 }))
      expect(least).toBe(enumerate(graph, most))
      expect(countBreaking(graph, camps)).toBe(least)
    }),
    { numRuns: 100 },
  )
})

test('a search that ends early gives a bound, never too high and never too low', () => {
  fc.assert(
    fc.property(someGraph, fc.constantFrom(2, 3), fc.nat(60), ({ size, ties }, most, effort) => {
      const graph = toGraph(size, ties)
      const { breaking, least } = divide(graph, most, effort)
      const best = enumerate(graph, most)
      expect(least).toBeLessThanOrEqual(best)
      expect(breaking).toBeGreaterThanOrEqual(best)
      expect(packBrokenCycles(graph, most)).toBeLessThanOrEqual(best)
      const start = new Int32Array(size)
      expect(finishSteps(searchCamps(graph, { most, start, effort })).least).toBeLessThanOrEqual(best)
    }),
    { numRuns: 200 },
  )
})

test('a division says how much of it is done, ever more', () => {
  const steps = divideIntoCamps(complete(9), { most: 3, seed: 1, effort: 200_000 })
  const shares: number[] = []
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
})

test('a large random graph is divided with a bound on both sides', () => {
  const random = createRandom(3)
  const pick = () => Math.floor(random() * 300)
  const ties = new Map<number, Tie>()
  while (ties.size < 900) {
    const [one, other] = [pick(), pick()]
    if (one < other) ties.set(one * 300 + other, [one, other, random() < 0.5 ? 1 : -1])
  }
  const { breaking, least } = divide(toGraph(300, [...ties.values()]), 2, 20_000)
  expect(least).toBeGreaterThan(50)
  expect(least).toBeLessThan(breaking)
})

test('neither the order of actors nor their names for each other change the frustration index', () => {
  fc.assert(
    fc.property(someGraph, fc.nat(255), ({ size, ties }, switched) => {
      const index = divide(toGraph(size, ties)).breaking
      const reversed = ties.map(([one, other, sign]): Tie => [size - 1 - other, size - 1 - one, sign]).reverse()
      expect(divide(toGraph(size, reversed)).breaking).toBe(index)
      // Switching: who is in a set has all ties to those outside it reversed.
      const isIn = (vertex: number) => (switched >> vertex) & 1
      const flipped = ties.map(([one, other, sign]): Tie => [one, other, isIn(one) === isIn(other) ? sign : -sign])
      expect(divide(toGraph(size, flipped)).breaking).toBe(index)
    }),
  )
})

test('countTriads counts each triangle once, by its adverse ties', () => {
  fc.assert(
    fc.property(someGraph, ({ size, ties }) => {
      const sign = (one: number, other: number) =>
        ties.find(([a, b]) => (a === one && b === other) || (a === other && b === one))?.[2] ?? 0
      const counts = [0, 0, 0, 0]
      for (let a = 0; a < size; a++)
        for (let b = a + 1; b < size; b++)
          for (let c = b + 1; c < size; c++) {
            const signs = [sign(a, b), sign(b, c), sign(a, c)]
            if (!signs.includes(0)) counts[signs.filter((each) => each < 0).length]!++
          }
      expect(countTriads(toGraph(size, ties))).toEqual(counts)
    }),
  )
})
