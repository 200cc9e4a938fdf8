import ELK from 'elkjs/lib/elk.bundled.js'
import type { Point } from '../../src/model/dataset.ts'
import type { Edge, Node, Peer } from './peer.ts'

/** Layers from left to right, as the Eclipse Layout Kernel makes them by default. */
export const elkLayered: Peer = {
  name: 'elk layered',
  place: (nodes, edges) => placeByElk(nodes, edges, { 'elk.algorithm': 'layered' }),
}

/** Stress majorisation; edges are given a length at which actors of their size have room. */
export const elkStress: Peer = {
  name: 'elk stress',
  place: (nodes, edges) =>
    placeByElk(nodes, edges, { 'elk.algorithm': 'stress', 'elk.stress.desiredEdgeLength': '250' }),
  mostActors: 200,
}

async function placeByElk(
  nodes: readonly Node[],
  edges: readonly Edge[],
  layoutOptions: Record<string, string>,
): Promise<ReadonlyMap<string, Point>> {
  const { children = [] } = await new ELK().layout({
    id: 'root',
    layoutOptions,
    children: nodes.map((node) => ({ ...node })),
    edges: edges.map(({ source, target }, index) => ({ id: `e${index}`, sources: [source], targets: [target] })),
  })
  return new Map(
    children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x: x + width / 2, y: y + height / 2 }]),
  )
}
