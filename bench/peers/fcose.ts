import cytoscape from 'cytoscape'
import extension from 'cytoscape-fcose'
import { createRandom } from '../../src/base/random.ts'
import type { Point } from '../../src/model/dataset.ts'
import type { Edge, Node, Peer } from './peer.ts'

cytoscape.use(extension)

/** The force layout that most users of Cytoscape take, as it comes. */
export const fcose: Peer = { name: 'fcose', place: async (nodes, edges) => placeByFcose(nodes, edges, {}) }

/** The same with edges long enough that few actors cover each other. */
export const roomyFcose: Peer = {
  name: 'fcose, long edges',
  place: async (nodes, edges) => placeByFcose(nodes, edges, { idealEdgeLength: 150 }),
}

/** The same with Cytoscape's own nodes, as most pages show it. */
export const plainFcose: Peer = {
  name: 'fcose, small nodes',
  place: async (nodes, edges) => placeByFcose(nodes, edges, {}),
  dress: { node: 30, letters: 16, label: 'beneath' },
}

function placeByFcose(nodes: readonly Node[], edges: readonly Edge[], more: object): ReadonlyMap<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: nodes.map((data) => ({ data: { ...data } })),
      edges: edges.map((data) => ({ data: { ...data } })),
    },
  })
  const options = { name: 'fcose', quality: 'default', randomize: true, animate: false, ...more }
  withSeed(() => cy.layout(options).run())
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  cy.destroy()
  return places
}

/** Its only randomness is `Math.random`, which is replaced while it runs. */
function withSeed(run: () => void): void {
  const { random } = Math
  Math.random = createRandom(1)
  try {
    run()
  } finally {
    Math.random = random
  }
}
