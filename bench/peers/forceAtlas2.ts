import { MultiUndirectedGraph } from 'graphology'
import forceAtlas from 'graphology-layout-forceatlas2'
import { createRandom } from '../../src/base/random.ts'
import type { Point } from '../../src/model/dataset.ts'
import { boundsOf } from '../../src/scene/geometry.ts'
import type { Edge, Node, Peer } from './peer.ts'

const ITERATIONS = 200
/** The length of the median line, in widths of an actor: the layout itself has no unit. */
const SPREAD = 2.5

/** The layout of Gephi and of what is built on Sigma, with the settings that it infers from the size of the graph. */
export const forceAtlas2: Peer = {
  name: 'ForceAtlas2',
  place: async (nodes, edges) => spread(placeByForceAtlas(nodes, edges, { adjustSizes: true }), nodes, edges),
}

/** The same with small points, as Gephi shows it, as large as a window. */
export const plainForceAtlas2: Peer = {
  name: 'ForceAtlas2, points',
  place: async (nodes, edges) => fitWindow(placeByForceAtlas(nodes, edges, {})),
  dress: { node: 10, letters: 12, label: 'beside' },
}

const WINDOW = { width: 1440, height: 900 }

function placeByForceAtlas(nodes: readonly Node[], edges: readonly Edge[], more: object): ReadonlyMap<string, Point> {
  const random = createRandom(1)
  const graph = new MultiUndirectedGraph()
  const side = Math.sqrt(nodes.length) * 200
  for (const { id, width } of nodes) graph.addNode(id, { x: random() * side, y: random() * side, size: width / 2 })
  for (const { source, target } of edges) graph.addEdge(source, target)
  const settings = { ...forceAtlas.inferSettings(graph), ...more }
  const places = forceAtlas(graph, { iterations: ITERATIONS, settings })
  return new Map(Object.entries(places).map(([id, { x, y }]) => [id, { x: x!, y: y! }]))
}

function spread(
  places: ReadonlyMap<string, Point>,
  nodes: readonly Node[],
  edges: readonly Edge[],
): ReadonlyMap<string, Point> {
  const lengths = edges.map(({ source, target }) => {
    const [a, b] = [places.get(source)!, places.get(target)!]
    return Math.hypot(a.x - b.x, a.y - b.y)
  })
  const factor = (SPREAD * median(nodes.map(({ width }) => width))) / median(lengths)
  return scale(places, factor)
}

function fitWindow(places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const { width, height } = boundsOf([...places.values()].map(({ x, y }) => ({ x, y, width: 0, height: 0 })))
  return scale(places, Math.min(WINDOW.width / width, WINDOW.height / height))
}

function scale(places: ReadonlyMap<string, Point>, factor: number): ReadonlyMap<string, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * factor, y: y * factor }]))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
