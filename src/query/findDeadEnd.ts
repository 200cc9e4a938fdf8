import { groupBy } from '../base/order.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../network/compileNetwork.ts'
import { WAYS } from './trace/findPassages.ts'
import { floodReach } from './trace/floodReach.ts'
import { findGround } from './trace/ground.ts'
import { listTraceProblems } from './trace/listTraceProblems.ts'
import type { TraceQuestion } from './traceQuestion.ts'

/** How far influence comes from the beginnings of a question, or towards its ends, and why no farther. */
export interface DeadEnd {
  /** Whom it comes to, or from, by any number of steps: the nearest first, without the ends of the question. */
  readonly actors: readonly ActorId[]
  /** The relations that lead on from there to others, by why they are not crossed. */
  readonly blocked: readonly BlockedRelations[]
}

export interface BlockedRelations {
  /**
   * Type: the type carries no influence, or has no sign. Direction: influence runs the other way over it. Criteria: the
   * question does not allow it.
   */
  readonly reason: 'type' | 'direction' | 'criteria'
  readonly type: string
  readonly count: number
}

/**
 * Finds where influence stops on the way from the beginnings of a question (`forward`), or towards its ends, whatever the
 * number of steps, the stops and the times of relations against each other.
 */
export function findDeadEnd(network: Network, question: TraceQuestion, side: 'forward' | 'backward'): DeadEnd {
  const open = side === 'forward' ? { ...question, to: [] } : { ...question, from: [] }
  if (listTraceProblems(network, open).some(({ code }) => code !== 'no-end')) return { actors: [], blocked: [] }
  const backwards = side === 'backward'
  const ground = findGround(network, open)
  const flood = floodReach(network, ground, network.actorIds.length, backwards)
  const inside = new Uint8Array(network.actorIds.length)
  for (const actor of [...flood.actors, ...(backwards ? ground.to : ground.from)]) inside[actor] = 1
  return {
    actors: flood.actors.map((actor) => network.actorIds[actor]!),
    blocked: listBlocked(network, question, inside, backwards),
  }
}

/** Counts the relations from the inside to the outside, by type and by why they are not crossed; the most first. */
function listBlocked(
  { source, target, type, types, sign }: Network,
  { kind }: TraceQuestion,
  inside: Uint8Array,
  backwards: boolean,
): readonly BlockedRelations[] {
  const { onTheWay, last } = WAYS[kind]
  const blocked: Omit<BlockedRelations, 'count'>[] = []
  for (let relation = 0; relation < type.length; relation++) {
    const [fromInside, toInside] = [inside[source[relation]!] === 1, inside[target[relation]!] === 1]
    if (fromInside === toInside) continue
    const met = types[type[relation]!]!
    const ways = onTheWay(met, sign[relation]!) | last(met, sign[relation]!)
    const needed = fromInside === backwards ? REVERSE : FORWARD
    blocked.push({ reason: ways === 0 ? 'type' : ways & needed ? 'criteria' : 'direction', type: met.id })
  }
  return [...groupBy(blocked, (one) => `${one.reason} ${one.type}`).values()]
    .map((alike): BlockedRelations => ({ ...alike[0]!, count: alike.length }))
    .sort((a, b) => b.count - a.count)
}
