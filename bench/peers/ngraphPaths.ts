import createGraph from 'ngraph.graph'
import { nba } from 'ngraph.path'
import type { Contender, Pair } from '../trace/contender.ts'
import { tellCosts, tellSteps } from '../trace/contender.ts'
import { getCost, priceWays } from '../trace/priceRelations.ts'

export const ngraph: Contender = {
  name: 'ngraph',
  most: { index: 250_000 },
  load(dataset) {
    const graph = createGraph({ multigraph: true })
    for (const actor of dataset.actors.keys()) graph.addNode(actor)
    for (const relation of dataset.relations.values()) {
      graph.addLink(relation.source, relation.target, { id: relation.id, cost: getCost(relation) })
    }
    return { answer }

    function answer() {
      const price = priceWays(dataset)
      const bySteps = nba(graph, { oriented: true })
      const byCost = nba(graph, { oriented: true, distance: (_from, _to, link) => link.data.cost })
      // A way is told from its end.
      const toActors = (way: unknown) => (way as readonly { id: string }[]).map(({ id }) => id).reverse()
      return {
        'fewest steps': {
          ask: ([from, to]: Pair) => bySteps.find(from, to),
          tell: (way: unknown) => tellSteps(toActors(way).length - 1),
        },
        'least cost': {
          ask: ([from, to]: Pair) => byCost.find(from, to),
          tell: (way: unknown) => tellCosts(toActors(way).length > 0 ? [price(toActors(way))] : []),
        },
      }
    }
  },
}
