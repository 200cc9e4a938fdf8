import cytoscape from 'cytoscape'
import extension from 'cytoscape-fcose'
import { createRandom } from '../../src/base/random.ts'
import type { Point } from '../../src/model/dataset.ts'
import type { BenchGraph } from '../benchGraph.ts'
import { drawStraight } from '../drawStraight.ts'
import type { Peer } from './peer.ts'

cytoscape.use(extension)

/** The force layout that most users of Cytoscape take, with edges long enough for their labels. */
export const fcose: Peer = { name: 'fcose', draw: async (graph) => drawStraight(graph, placeByFcose(graph)) }

const EDGE_LENGTH = 200

function placeByFcose({ nodes, ties }: BenchGraph): ReadonlyMap<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: nodes.map((data) => ({ data: { ...data } })),
      edges: ties.map(({ from, to }) => ({ data: { source: from, target: to } })),
    },
  })
  const options = { name: 'fcose', quality: 'default', randomize: true, animate: false, idealEdgeLength: EDGE_LENGTH }
  withSeed(() => cy.layout(options as cytoscape.LayoutOptions).run())
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
