import cytoscape from 'cytoscape'
import type { Contender, Pair } from '../trace/contender.ts'
import { tellCosts, tellSteps } from '../trace/contender.ts'
import { getCost } from '../trace/priceRelations.ts'

export const cytoscapeOwn: Contender = {
  name: 'Cytoscape',
  most: { index: 20_000 },
  load(dataset) {
    const nodes = [...dataset.actors.keys()].map((id) => ({ group: 'nodes' as const, data: { id } }))
    const edges = [...dataset.relations.values()].map((relation) => {
      const { id, source, target } = relation
      return { group: 'edges' as const, data: { id, source, target, cost: getCost(relation) } }
    })
    const cy = cytoscape({ headless: true, styleEnabled: false, elements: [...nodes, ...edges] })
    return { answer }

    function answer() {
      const find = ([from, to]: Pair, weight: cytoscape.WeightFn) =>
        cy.elements().aStar({ root: cy.getElementById(from), goal: cy.getElementById(to), directed: true, weight })
      const distance = (found: unknown) => (found as ReturnType<typeof find>).distance
      return {
        'fewest steps': {
          ask: (pair: Pair) => find(pair, () => 1),
          tell: (found: unknown) => tellSteps(distance(found)),
        },
        'least cost': {
          ask: (pair: Pair) => find(pair, ((edge: cytoscape.EdgeSingular) => edge.data('cost')) as cytoscape.WeightFn),
          tell: (found: unknown) => tellCosts([distance(found)]),
        },
      }
    }
  },
}
