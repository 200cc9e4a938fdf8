import type { ActorId } from '../../model/dataset.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { PathQuery } from '../../network/graph/pathQuery.ts'
import { listRefusedActors } from '../criteria/listRefusedActors.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { FilteredAdjacency } from './filterAdjacency.ts'
import { filterAdjacency, TIME_DOUBT } from './filterAdjacency.ts'
import type { TimeJudge } from './timeJudge.ts'
import { createPathJudge } from './timeJudge.ts'

/** A question as a query of a graph: vertices are actors and edges are relations, by their index in the network. */
export interface CompiledQuery extends PathQuery {
  readonly graph: FilteredAdjacency
  /** Judges the relations of a path in time against each other. Null: the question does not ask for it. */
  readonly judge: TimeJudge | null
}

/** Compiles a question that has no problems. All criteria are in the query but for the number of steps. */
export function compileQuery(network: Network, question: TraceQuestion): CompiledQuery {
  const indexOf = (id: ActorId) => network.indexOf(id)!
  const size = network.actorIds.length
  const [from, to, stops] = [question.from.map(indexOf), question.to.map(indexOf), question.via.map(indexOf)]
  const closed = new Uint8Array(size)
  for (const actor of [from, to].flat()) closed[actor] = 1
  for (const { actors } of listRefusedActors(network, question)) for (const actor of actors) closed[actor] = 1
  const judge = createPathJudge(network, question.time)
  return {
    graph: filterAdjacency(network, question),
    from: [...new Set(from)],
    to: [...new Set(to)],
    stops,
    stopNumbers: stops.length > 0 ? numberStops(stops, size) : null,
    closed,
    judge,
    accepts: judge && toFilter(judge, question.unknownTimes),
  }
}

/** Whether the dates of these relations leave open if the path fits. */
export function isTimeDoubtful({ judge, graph }: CompiledQuery, relations: Int32Array): boolean {
  for (let step = 0; step < relations.length; step++) {
    if (graph.doubts[relations[step]!]! & TIME_DOUBT) return true
  }
  return judge !== null && judge(relations, relations.length) === 'perhaps'
}

function toFilter(judge: TimeJudge, unknownTimes: boolean): (relations: Int32Array, count: number) => boolean {
  return (relations, count) => {
    const verdict = judge(relations, count)
    return verdict === 'yes' || (unknownTimes && verdict === 'perhaps')
  }
}

function numberStops(stops: readonly number[], size: number): Int32Array {
  const numbers = new Int32Array(size)
  for (const [index, stop] of stops.entries()) numbers[stop] = index + 1
  return numbers
}
