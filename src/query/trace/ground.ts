import type { ActorId } from '../../model/dataset.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { countRelations } from '../../network/countRelations.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import type { Passages } from './findPassages.ts'
import { findPassages, TIME_DOUBT } from './findPassages.ts'
import type { TimeJudge } from './judgeTime.ts'
import { judgeRow } from './judgeTime.ts'

/** All that decides whether a row of relations answers a question, but for the number of steps: indices of a network. */
export interface Ground {
  readonly passages: Passages
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly stops: readonly number[]
  /** By actor: its place among the stops, from 1; null: no stops. */
  readonly ranks: Int32Array | null
  /** By actor: 1: never entered on the way, as the ends are not. */
  readonly closed: Uint8Array
  readonly judge: TimeJudge | null
  /** Whether a path counts of which the judge cannot say for sure that it fits. */
  readonly unknownTimes: boolean
}

/** Finds the ground of a question that has no problems. */
export function findGround(network: Network, question: TraceQuestion): Ground {
  const indexOf = (id: ActorId) => network.indexOf(id)!
  const size = network.actorIds.length
  const [from, to, stops] = [question.from.map(indexOf), question.to.map(indexOf), question.via.map(indexOf)]
  const closed = new Uint8Array(size)
  for (const actor of [from, to, question.avoid.map(indexOf)].flat()) closed[actor] = 1
  const { maxRelations } = question
  if (maxRelations !== null) {
    const counts = countRelations(network)
    for (let actor = 0; actor < size; actor++) if (counts[actor]! > maxRelations) closed[actor] = 1
  }
  return {
    passages: findPassages(network, question),
    from: [...new Set(from)],
    to: [...new Set(to)],
    stops,
    ranks: stops.length > 0 ? rank(stops, size) : null,
    closed,
    judge: judgeRow(network, question.time),
    unknownTimes: question.unknownTimes,
  }
}

/** Whether these relations, the first of a path, may be part of an answer by their times. */
export function fitsTime({ judge, unknownTimes }: Ground, relations: Int32Array, count: number): boolean {
  if (!judge) return true
  const verdict = judge(relations, count)
  return verdict === 'yes' || (unknownTimes && verdict === 'perhaps')
}

/** Whether the dates of these relations leave open if they fit. */
export function isTimeDoubtful({ judge, passages }: Ground, relations: Int32Array): boolean {
  for (let step = 0; step < relations.length; step++) {
    if (passages.doubts[relations[step]!]! & TIME_DOUBT) return true
  }
  return judge !== null && judge(relations, relations.length) === 'perhaps'
}

function rank(stops: readonly number[], size: number): Int32Array {
  const ranks = new Int32Array(size)
  for (const [index, stop] of stops.entries()) ranks[stop] = index + 1
  return ranks
}
