import type { ActorId, SourceId } from '../../model/dataset.ts'
import { EXPLICITNESSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../../network/compileNetwork.ts'
import type { PathKind, TraceQuestion } from '../traceQuestion.ts'

/**
 * Where a path that answers a question may go, as indices of a network: on the way through relations that `getWays`
 * opens, then by one that `getLastWays` opens into `to`. Status and number of steps are left open.
 */
export interface Routes {
  readonly from: number
  readonly to: number
  readonly stops: readonly number[]
  /** By actor: its place among the stops, from 1; 0: no stop. */
  readonly rank: Int32Array
  /** By actor: 1: never entered on the way, as the two ends are not. */
  readonly closed: Uint8Array
  /** The ways in which a relation may be crossed on the way, `FORWARD` and `REVERSE` added up. */
  readonly getWays: (relation: number) => number
  /** The ways in which a relation may be crossed as the last step. */
  readonly getLastWays: (relation: number) => number
}

/** Finds where a path may go by all criteria but status and number of steps. The question must have no problems. */
export function findRoutes(network: Network, question: TraceQuestion): Routes {
  const indexOf = (id: ActorId) => network.actorIndex.get(id)!
  const from = indexOf(question.from)
  const to = indexOf(question.to)
  const stops = question.via.map(indexOf)
  const rank = new Int32Array(network.actorIds.length)
  for (const [index, stop] of stops.entries()) rank[stop] = index + 1
  const closed = new Uint8Array(network.actorIds.length)
  for (const actor of [from, to, ...question.avoid.map(indexOf)]) closed[actor] = 1
  const isAllowed = createAllowance(network, question)
  const { onTheWay, last } = WAYS[question.kind]
  return {
    from,
    to,
    stops,
    rank,
    closed,
    getWays: (relation) => (isAllowed(relation) ? onTheWay(network, relation) : 0),
    getLastWays: (relation) => (isAllowed(relation) ? last(network, relation) : 0),
  }
}

/** Remembers what it has found, and looks at no relation before it is asked: few of a large network's are met. */
function createAllowance(network: Network, question: TraceQuestion): (relation: number) => boolean {
  const { type, explicitness, sources, relationIds } = network
  const { types, only } = question
  const typeAllowed = network.typeIds.map((id) => !types || types.includes(id))
  const explicitnessAllowed = EXPLICITNESSES.map((id) => question.explicitness.includes(id))
  const without = new Set(question.withoutSources)
  const isDoubted = (evidence: readonly SourceId[]) => evidence.length > 0 && evidence.every((id) => without.has(id))
  const find = (relation: number) =>
    typeAllowed[type[relation]!]! &&
    explicitnessAllowed[explicitness[relation]!]! &&
    (!only || only.has(relationIds[relation]!)) &&
    !(without.size > 0 && isDoubted(sources[relation]!))
  const found = new Uint8Array(relationIds.length)
  return (relation) => {
    if (found[relation] === 0) found[relation] = find(relation) ? ALLOWED : REFUSED
    return found[relation] === ALLOWED
  }
}

const ALLOWED = 1
const REFUSED = 2

type Ways = (network: Network, relation: number) => number

const EITHER = FORWARD | REVERSE
const getConduit: Ways = ({ conduit }, relation) => conduit[relation]!
const getStance: Ways = ({ sign }, relation) => (sign[relation] === 0 ? 0 : EITHER)
const getEffect: Ways = ({ sign, symmetric }, relation) =>
  sign[relation] === 0 ? 0 : symmetric[relation] ? EITHER : FORWARD

const WAYS: Readonly<Record<PathKind, { readonly onTheWay: Ways; readonly last: Ways }>> = {
  reach: { onTheWay: getConduit, last: getConduit },
  effect: { onTheWay: getConduit, last: getEffect },
  stance: { onTheWay: getStance, last: getStance },
}
