import * as fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import pagerank from 'graphology-metrics/centrality/pagerank'
import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import type { Arcs } from '../../../src/network/graph/adjacency.ts'
import { measureBetweenness } from '../../../src/network/graph/measureBetweenness.ts'
import { measureCloseness } from '../../../src/network/graph/measureCloseness.ts'
import { measurePageRank } from '../../../src/network/graph/measurePageRank.ts'
import type { Pairs } from './arbitraryArcs.ts'
import { listArcs, relabel, somePairs, toArcs } from './arbitraryArcs.ts'

function toDirectedGraph(arcs: Arcs, isReversed = false): DirectedGraph {
  const graph = new DirectedGraph()
  for (let vertex = 0; vertex < arcs.offsets.length - 1; vertex++) graph.addNode(String(vertex))
  for (const [tail, head] of listArcs(arcs)) {
    if (isReversed) graph.addEdge(String(head), String(tail))
    else graph.addEdge(String(tail), String(head))
  }
  return graph
}

function expectEqual(values: Float64Array, mapping: Readonly<Record<string, number>>): void {
  for (const [vertex, value] of values.entries()) expect(value).toBeCloseTo(mapping[String(vertex)]!, 9)
}

const measures: readonly (readonly [
  string,
  (arcs: Arcs) => Float64Array,
  (arcs: Arcs) => Readonly<Record<string, number>>,
])[] = [
  [
    'measureBetweenness',
    (arcs) => finishSteps(measureBetweenness(arcs)),
    (arcs) => betweennessCentrality(toDirectedGraph(arcs), { normalized: false }),
  ],
  [
    'measureCloseness',
    (arcs) => finishSteps(measureCloseness(arcs)),
    // It measures the distances to a vertex, not from it.
    (arcs) => closenessCentrality(toDirectedGraph(arcs, true), { wassermanFaust: true }),
  ],
  [
    'measurePageRank',
    (arcs) => measurePageRank(arcs, { damping: 0.85, tolerance: 1e-12 }),
    (arcs) =>
      pagerank(toDirectedGraph(arcs), { alpha: 0.85, tolerance: 1e-14, maxIterations: 10_000, getEdgeWeight: null }),
  ],
]

test.each(measures)('%s agrees with graphology on graphs of every kind', (_, ours, theirs) => {
  fc.assert(
    fc.property(somePairs, fc.boolean(), (given, isDirected) => {
      const arcs = toArcs(given, isDirected)
      expectEqual(ours(arcs), theirs(arcs))
    }),
    { numRuns: 300 },
  )
})

test.each(measures)('%s does not depend on the order of the vertices', (_, ours) => {
  fc.assert(
    fc.property(somePairs, fc.boolean(), (given: Pairs, isDirected) => {
      const values = ours(toArcs(given, isDirected))
      const relabelled = ours(toArcs(relabel(given), isDirected)).reverse()
      for (const [vertex, value] of values.entries()) expect(relabelled[vertex]).toBeCloseTo(value, 9)
    }),
  )
})

test('measurePageRank keeps its error within the tolerance however many vertices there are', () => {
  const size = 3000
  // A ring in which every tenth vertex has a chord, so that ranks differ and settle slowly.
  const pairs = Array.from({ length: size }, (_, vertex): [number, number][] => [
    [vertex, (vertex + 1) % size],
    ...(vertex % 10 === 0 ? [[vertex, (7 * vertex + 3) % size] as [number, number]] : []),
  ]).flat()
  const arcs = toArcs({ size, pairs }, true)
  const [rough, fine] = [1e-3, 1e-13].map((tolerance) => measurePageRank(arcs, { damping: 0.85, tolerance }))
  const error = rough!.reduce((sum, value, vertex) => sum + Math.abs(value - fine![vertex]!), 0)
  expect(error).toBeLessThanOrEqual(1e-3)
  expect(fine!.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
})

test('measureBetweenness tells how much is done, up to all of it', () => {
  const size = 2000
  const arcs = toArcs({ size, pairs: Array.from({ length: size - 1 }, (_, vertex) => [vertex, vertex + 1]) }, false)
  const steps = measureBetweenness(arcs)
  const shares: number[] = []
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
})
