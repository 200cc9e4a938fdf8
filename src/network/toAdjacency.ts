import type { Network } from './compileNetwork.ts'
import { FORWARD, REVERSE } from './compileNetwork.ts'
import type { Adjacency } from './graph/adjacency.ts'

/**
 * Gives the adjacency of the actors by the directions in which each relation may be crossed (`FORWARD` and `REVERSE`
 * added up). With `backward` each arc leads from its head to its tail. A relation of an actor to itself has no arc.
 */
export function toAdjacency(
  { actorIds, source, target }: Network,
  crossings: Uint8Array,
  backward: boolean,
): Adjacency {
  const there = backward ? target : source
  const here = backward ? source : target
  const offsets = new Int32Array(actorIds.length + 1)
  for (let relation = 0; relation < crossings.length; relation++) {
    const crossing = crossings[relation]!
    if (crossing === 0 || there[relation] === here[relation]) continue
    if (crossing & FORWARD) offsets[there[relation]! + 1]!++
    if (crossing & REVERSE) offsets[here[relation]! + 1]!++
  }
  for (let actor = 0; actor < actorIds.length; actor++) offsets[actor + 1]! += offsets[actor]!
  const heads = new Int32Array(offsets[actorIds.length]!)
  const crossed = new Int32Array(heads.length)
  const next = offsets.slice()
  for (let relation = 0; relation < crossings.length; relation++) {
    const crossing = crossings[relation]!
    const [one, other] = [there[relation]!, here[relation]!]
    if (crossing === 0 || one === other) continue
    if (crossing & FORWARD) {
      const at = next[one]!++
      heads[at] = other
      crossed[at] = relation
    }
    if (crossing & REVERSE) {
      const at = next[other]!++
      heads[at] = one
      crossed[at] = relation
    }
  }
  return { offsets, heads, edges: crossed }
}
