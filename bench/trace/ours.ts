import type { ActorId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { readGrades } from '../../src/network/readGrades.ts'
import { findShortestPath } from '../../src/query/findShortestPath.ts'
import type { WalkedPath } from '../../src/query/trace/createWalker.ts'
import { createWalker } from '../../src/query/trace/createWalker.ts'
import { findPassages } from '../../src/query/trace/findPassages.ts'
import { findGround } from '../../src/query/trace/ground.ts'
import { measureDistances } from '../../src/query/trace/measureDistances.ts'
import { walkBestPaths } from '../../src/query/trace/walkBestPaths.ts'
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
    const passages = findPassages(network, DEFAULT_CRITERIA)
    passages.onward()
    passages.backward()
    return { answer }

    function answer() {
      const { strength } = readGrades(network)
      const costs = { of: strength.map((value) => -Math.log(value)), by: 'sum' } as const
      const closed = new Uint8Array(network.actorIds.length)
      const toStretch = ([from, to]: Pair) => ({
        passages,
        from: [network.indexOf(from as ActorId)!],
        to: [network.indexOf(to as ActorId)!],
        closed,
      })
      const price = (path: WalkedPath) => path.relations.reduce((sum, relation) => sum + costs.of[relation]!, 0)
      const name = ({ relations }: WalkedPath) =>
        Array.from(relations, (relation) => network.relations[relation]!.id).join(' ')
      const fewest = (pair: Pair) => findShortestPath(toStretch(pair))
      const cheapest = (pair: Pair) => findShortestPath(toStretch(pair), costs)
      const walks = {
        ask: (pair: Pair) => walkAll(ask(pair, { maxSteps: 4 })),
        tell: (paths: unknown) => tellWays((paths as readonly WalkedPath[]).map(name)),
      }
      return {
        'fewest steps': {
          ask: fewest,
          tell: (path: unknown) => tellSteps((path as ReturnType<typeof fewest>)?.relations.length ?? -1),
        },
        'least cost': {
          ask: cheapest,
          tell: (path: unknown) => tellCosts(path ? [price(path as WalkedPath)] : []),
        },
        'ten best': {
          ask: (pair: Pair) => walkBest(ask(pair, BEST)),
          tell: (paths: unknown) => tellCosts((paths as readonly WalkedPath[]).map(price)),
        },
        'hub to hub': walks,
        'up to four steps': walks,
      }
    }

    function walkBest(question: TraceQuestion): readonly WalkedPath[] {
      const walker = walkBestPaths(network, findGround(network, question), question)
      walker.run(EVERYTHING)
      return walker.list()
    }

    function walkAll(question: TraceQuestion): readonly WalkedPath[] {
      const ground = findGround(network, question)
      const { maxSteps } = question
      const paths: WalkedPath[] = []
      const keep = ({ actors, relations }: WalkedPath) =>
        paths.push({ actors: actors.slice(), relations: relations.slice() })
      const distances = measureDistances(ground, maxSteps)
      createWalker({ ground, maxSteps, distances, layers: null, layer: 0 }, keep).run(EVERYTHING)
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
