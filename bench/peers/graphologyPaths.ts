import { MultiDirectedGraph } from 'graphology'
import { dijkstra, unweighted } from 'graphology-shortest-path'
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path'
import { getSign } from '../../src/model/vocabulary.ts'
import type { Contender, Pair } from '../trace/contender.ts'
import { tellCosts, tellSteps, tellWays } from '../trace/contender.ts'
import { getCost, priceWays } from '../trace/priceRelations.ts'
import { findByYen } from './findByYen.ts'

export const graphology: Contender = {
  name: 'graphology',
  most: { 'ten best': 250_000, 'hub to hub': 250_000 },
  load(dataset) {
    const graph = new MultiDirectedGraph()
    for (const actor of dataset.actors.keys()) graph.addNode(actor)
    for (const relation of dataset.relations.values()) {
      const { id, type, source, target, status, strength } = relation
      graph.addEdgeWithKey(id, source, target, { type, sign: getSign(dataset.vocabulary, relation), status, strength })
    }
    return { answer }

    function answer() {
      const price = priceWays(dataset)
      graph.updateEachEdgeAttributes((id, attributes, source, target) => {
        const cost = getCost(dataset.relations.get(id as never)!)
        return { ...attributes, cost, source, target }
      })
      // Where relations are parallel it gives the ways of actors, with the relations of each step.
      const walks = {
        ask: ([from, to]: Pair) => allSimpleEdgeGroupPaths(graph, from, to, { maxDepth: 4 }),
        tell: (ways: unknown) => tellWays((ways as readonly string[][][]).flatMap(multiplyOut)),
      }
      return {
        'fewest steps': {
          ask: ([from, to]: Pair) => unweighted.bidirectional(graph, from, to),
          tell: (way: unknown) => tellSteps(((way as readonly string[] | null)?.length ?? 0) - 1),
        },
        'least cost': {
          ask: ([from, to]: Pair) => dijkstra.bidirectional(graph, from, to, 'cost'),
          tell: (way: unknown) => tellCosts(way ? [price(way as readonly string[])] : []),
        },
        'ten best': {
          ask: ([from, to]: Pair) => findByYen(graph, from, to, 10),
          tell: (ways: unknown) => tellCosts((ways as readonly { cost: number }[]).map(({ cost }) => cost)),
        },
        'hub to hub': walks,
        'up to four steps': walks,
      }
    }
  },
}

function multiplyOut(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.reduce<readonly string[]>(
    (ways, group) => ways.flatMap((way) => group.map((edge) => (way === '' ? edge : `${way} ${edge}`))),
    [''],
  )
}
