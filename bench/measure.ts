/**
 * Measures the same generated network with ours and with graphology's metrics, by turns, and prints the medians. Values
 * that differ stop the run. `npm run bench:measure`, with other numbers of actors and relations after it.
 */
import { DirectedGraph } from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import pagerank from 'graphology-metrics/centrality/pagerank'
import { createMeasurer } from '../src/analysis/createMeasurer.ts'
import { USUAL_MEASURE_OPTIONS } from '../src/analysis/measureOptions.ts'
import { createMeasuring } from '../src/analysis/measuring.ts'
import { finishSteps } from '../src/base/steps.ts'
import { compileNetwork } from '../src/network/compileNetwork.ts'
import type { Arcs } from '../src/network/graph/adjacency.ts'
import { measurePageRank } from '../src/network/graph/measurePageRank.ts'
import { toGraphology } from '../src/network/toGraphology.ts'
import { generateNetwork } from './trace/generateNetwork.ts'
import { findMedian } from './trace/measure.ts'
import type { Cell } from './trace/printTasks.ts'
import { printTasks } from './trace/printTasks.ts'

const ROUNDS = 3
const [ACTORS = 5000, RELATIONS = 20_000] = process.argv.slice(2).map(Number)

type Mapping = Readonly<Record<string, number>>

interface Rivals {
  readonly row: string
  readonly ours: () => Float64Array
  readonly theirs: () => Mapping
  /** How far values may differ. */
  readonly tolerance: number
}

const network = compileNetwork(generateNetwork(ACTORS, RELATIONS))
const measurer = createMeasurer(network)
const { getArcs } = createMeasuring(network, USUAL_MEASURE_OPTIONS)
const [mutual, along] = [getArcs({ id: 'all', way: 'either' }), getArcs({ id: 'conduits', way: 'along' })]
const undirected = toGraphology(mutual)
const [directed, reversed] = [toDirected(along, false), toDirected(along, true)]
const PAGE_RANK = { alpha: 0.85, tolerance: 1e-12 / ACTORS, maxIterations: 10_000, getEdgeWeight: null }

const RIVALS: readonly Rivals[] = [
  {
    row: 'betweenness, either way',
    ours: () => finishSteps(measurer.measure('betweenness', 'all')).values,
    theirs: () => betweennessCentrality(undirected),
    tolerance: 1e-12,
  },
  {
    row: 'betweenness, conduits',
    ours: () => finishSteps(measurer.measure('betweenness', 'conduits')).values,
    theirs: () => betweennessCentrality(directed),
    tolerance: 1e-12,
  },
  {
    row: 'closeness, conduits',
    ours: () => finishSteps(measurer.measure('closeness', 'conduits')).values,
    theirs: () => closenessCentrality(reversed, { wassermanFaust: true }),
    tolerance: 1e-12,
  },
  {
    row: 'PageRank, conduits',
    ours: () => measurePageRank(along, { damping: 0.85, tolerance: 1e-12 }),
    theirs: () => pagerank(directed, PAGE_RANK),
    tolerance: 1e-10,
  },
]

console.log(`\n## ${ACTORS.toLocaleString('en')} actors, ${RELATIONS.toLocaleString('en')} relations\n`)
printTasks(RIVALS.flatMap(compare))

function compare({ row, ours, theirs, tolerance }: Rivals): readonly Cell[] {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const values = clock(ours, times[0])
    const mapping = clock(theirs, times[1])
    for (const [actor, value] of values.entries()) {
      const other = mapping[String(actor)]!
      if (Math.abs(value - other) > tolerance) throw new Error(`${row}, actor ${actor}: ${value} here, ${other} there`)
    }
  }
  return [
    { name: 'ours', row: `${row}, ms`, value: findMedian(times[0]) },
    { name: 'graphology', row: `${row}, ms`, value: findMedian(times[1]) },
  ]
}

function clock<Value>(run: () => Value, times: number[]): Value {
  const start = performance.now()
  const value = run()
  times.push(performance.now() - start)
  return value
}

function toDirected({ offsets, heads }: Arcs, isReversed: boolean): DirectedGraph {
  const graph = new DirectedGraph()
  for (let vertex = 0; vertex < ACTORS; vertex++) graph.addNode(String(vertex))
  for (let tail = 0; tail < ACTORS; tail++) {
    for (const head of heads.subarray(offsets[tail], offsets[tail + 1])) {
      const [from, to] = isReversed ? [head, tail] : [tail, head]
      graph.addDirectedEdge(String(from), String(to))
    }
  }
  return graph
}
