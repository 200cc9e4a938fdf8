import type { ActorId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { getGrades } from '../../src/network/getGrades.ts'
import { createSimplePathSearch } from '../../src/network/graph/createSimplePathSearch.ts'
import { findShortestPath } from '../../src/network/graph/findShortestPath.ts'
import { measureDistances } from '../../src/network/graph/measureDistances.ts'
import type { VertexPath } from '../../src/network/graph/pathQuery.ts'
import { compileQuery } from '../../src/query/trace/compileQuery.ts'
import { createBestPathSearch } from '../../src/query/trace/createBestPathSearch.ts'
import { filterAdjacency } from '../../src/query/trace/filterAdjacency.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import type { Contender, Pair } from './contender.ts'
import { tellCosts, tellSteps, tellWays } from './contender.ts'

const EVERYTHING = 1e9

export const ours: Contender = {
  name: 'ours',
  most: {},
  load(dataset) {
    const network = compileNetwork(dataset)
    const graph = filterAdjacency(network, DEFAULT_CRITERIA)
    graph.forward()
    graph.backward()
    return { answer }

    function answer() {
      const { strength } = getGrades(network)
      const costs = { of: strength.map((value) => -Math.log(value)), by: 'sum' } as const
      const closed = new Uint8Array(network.actorIds.length)
      const toEndpoints = ([from, to]: Pair) => ({
        graph,
        from: [network.indexOf(from as ActorId)!],
        to: [network.indexOf(to as ActorId)!],
        closed,
      })
      const price = (path: VertexPath) => path.edges.reduce((sum, relation) => sum + costs.of[relation]!, 0)
      const name = ({ edges }: VertexPath) => Array.from(edges, (relation) => network.relations[relation]!.id).join(' ')
      const fewest = (pair: Pair) => findShortestPath(toEndpoints(pair))
      const cheapest = (pair: Pair) => findShortestPath(toEndpoints(pair), costs)
      const walks = {
        ask: (pair: Pair) => walkAll(ask(pair, { maxSteps: 4 })),
        tell: (paths: unknown) => tellWays((paths as readonly VertexPath[]).map(name)),
      }
      return {
        'fewest steps': {
          ask: fewest,
          tell: (path: unknown) => tellSteps((path as ReturnType<typeof fewest>)?.edges.length ?? -1),
        },
        'least cost': {
          ask: cheapest,
          tell: (path: unknown) => tellCosts(path ? [price(path as VertexPath)] : []),
        },
        'ten best': {
          ask: (pair: Pair) => walkBest(ask(pair, BEST)),
          tell: (paths: unknown) => tellCosts((paths as readonly VertexPath[]).map(price)),
        },
        'hub to hub': walks,
        'up to four steps': walks,
      }
    }

    function walkBest(question: TraceQuestion): readonly VertexPath[] {
      const search = createBestPathSearch(network, compileQuery(network, question), question)
      search.run(EVERYTHING)
      return search.list()
    }

    function walkAll(question: TraceQuestion): readonly VertexPath[] {
      const query = compileQuery(network, question)
      const { maxSteps: maxLength } = question
      const paths: VertexPath[] = []
      const keep = ({ vertices, edges }: VertexPath) => paths.push({ vertices: vertices.slice(), edges: edges.slice() })
      const distances = measureDistances(query, maxLength)
      createSimplePathSearch({ query, maxLength, distances, layers: null, layer: 0 }, keep).run(EVERYTHING)
      return paths
    }
  },
}

const BEST = { order: 'strength', strengthBy: 'product', limit: 10, maxSteps: EVERYTHING } as const

function ask([from, to]: Pair, change: Partial<TraceQuestion>): TraceQuestion {
  return { ...DEFAULT_CRITERIA, ...change, from: [from as ActorId], to: [to as ActorId] }
}

/** The whole of what the product says to a question: every path with all that is told of it, and of the set. */
export const wholeAnswer: Contender = {
  name: 'ours, whole answer',
  most: {},
  load(dataset) {
    const network = compileNetwork(dataset)
    const answering = (change: Partial<TraceQuestion>) => ({
      ask: (pair: Pair) => tracePaths(network, ask(pair, change), { effort: EVERYTHING }),
      tell: (answer: unknown) => {
        const result = answer as ReturnType<typeof tracePaths>
        if (!result.ok) throw new Error('a pair of the bench is no question')
        return tellWays(result.value.paths.map(({ relations }) => relations.join(' ')))
      },
    })
    const walks = answering({ maxSteps: 4, limit: EVERYTHING })
    return { answer: () => ({ 'hub to hub': walks, 'up to four steps': walks }) }
  },
}
