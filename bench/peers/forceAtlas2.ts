import { MultiUndirectedGraph } from 'graphology'
import forceAtlas from 'graphology-layout-forceatlas2'
import { createRandom } from '../../src/base/random.ts'
import type { Point } from '../../src/model/dataset.ts'
import type { BenchGraph } from '../benchGraph.ts'
import { drawStraight } from '../drawStraight.ts'
import type { Peer } from './peer.ts'

const ITERATIONS = 200
/** The length of the median line, in widths of an actor: the layout itself has no unit. */
const SPREAD = 2.5

/** The layout of Gephi and of what is built on Sigma, with the settings that it infers from the size of the graph. */
export const forceAtlas2: Peer = {
  name: 'ForceAtlas2',
  draw: async (graph) => drawStraight(graph, spread(placeByForceAtlas(graph), graph)),
}

function placeByForceAtlas({ nodes, ties }: BenchGraph): ReadonlyMap<string, Point> {
  const random = createRandom(1)
  const graph = new MultiUndirectedGraph()
  const side = Math.sqrt(nodes.length) * 200
  for (const { id, width } of nodes) graph.addNode(id, { x: random() * side, y: random() * side, size: width / 2 })
  for (const { from, to } of ties) graph.addEdge(from, to)
  const settings = { ...forceAtlas.inferSettings(graph), adjustSizes: true }
  const places = forceAtlas(graph, { iterations: ITERATIONS, settings })
  return new Map(Object.entries(places).map(([id, { x, y }]) => [id, { x: x!, y: y! }]))
}

function spread(places: ReadonlyMap<string, Point>, { nodes, ties }: BenchGraph): ReadonlyMap<string, Point> {
  const lengths = ties.map(({ from, to }) => {
    const [a, b] = [places.get(from)!, places.get(to)!]
    return Math.hypot(a.x - b.x, a.y - b.y)
  })
  const factor = (SPREAD * median(nodes.map(({ width }) => width))) / median(lengths)
  return scale(places, factor)
}

function scale(places: ReadonlyMap<string, Point>, factor: number): ReadonlyMap<string, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * factor, y: y * factor }]))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
