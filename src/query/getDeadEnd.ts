import { groupBy } from '../base/order.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../network/compileNetwork.ts'
import { listTraceProblems } from './listTraceProblems.ts'
import { compileQuery } from './trace/compileQuery.ts'
import { CROSSING_RULES } from './trace/filterAdjacency.ts'
import { getReachable } from './trace/getReachable.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** How far influence gets from the starts of a question, or towards its ends, and why it gets no farther. */
export interface DeadEnd {
  /** The actors within reach, by any number of steps: the nearest first, without the ends of the question. */
  readonly actors: readonly ActorId[]
  /** The relations that lead farther, by why they are not crossed. */
  readonly blocked: readonly BlockedRelations[]
}

export interface BlockedRelations {
  /**
   * Type: relations of this type carry no influence, or have no sign. Direction: influence runs the other way over
   * them. Criteria: the question does not allow them.
   */
  readonly reason: 'type' | 'direction' | 'criteria'
  readonly type: string
  readonly count: number
}

/**
 * Gives the place where influence stops on the way from the starts of a question (`forward`), or towards its ends. It
 * ignores the number of steps, the stops and the times of relations against each other.
 */
export function getDeadEnd(network: Network, question: TraceQuestion, side: 'forward' | 'backward'): DeadEnd {
  const open = side === 'forward' ? { ...question, to: [] } : { ...question, from: [] }
  if (listTraceProblems(network, open).some(({ code }) => code !== 'no-end')) return { actors: [], blocked: [] }
  const backwards = side === 'backward'
  const query = compileQuery(network, open)
  const reachable = getReachable(network, query, network.actorIds.length, backwards)
  const inside = new Uint8Array(network.actorIds.length)
  for (const actor of [...reachable.actors, ...(backwards ? query.to : query.from)]) inside[actor] = 1
  return {
    actors: reachable.actors.map((actor) => network.actorIds[actor]!),
    blocked: listBlocked(network, question, inside, backwards),
  }
}

/** Counts the relations that lead out, by type and by why they are not crossed, the most first. */
function listBlocked(
  { source, target, type, types, sign }: Network,
  { kind }: TraceQuestion,
  inside: Uint8Array,
  backwards: boolean,
): readonly BlockedRelations[] {
  const { onTheWay, last } = CROSSING_RULES[kind]
  const blocked: Omit<BlockedRelations, 'count'>[] = []
  for (let relation = 0; relation < type.length; relation++) {
    const [fromInside, toInside] = [inside[source[relation]!] === 1, inside[target[relation]!] === 1]
    if (fromInside === toInside) continue
    const own = types[type[relation]!]!
    const crossings = onTheWay(own, sign[relation]!) | last(own, sign[relation]!)
    const needed = fromInside === backwards ? REVERSE : FORWARD
    blocked.push({ reason: crossings === 0 ? 'type' : crossings & needed ? 'criteria' : 'direction', type: own.id })
  }
  return [...groupBy(blocked, (one) => `${one.reason} ${one.type}`).values()]
    .map((alike): BlockedRelations => ({ ...alike[0]!, count: alike.length }))
    .sort((a, b) => b.count - a.count)
}
