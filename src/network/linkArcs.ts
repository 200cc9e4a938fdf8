import type { Network } from './compileNetwork.ts'
import { FORWARD, REVERSE } from './compileNetwork.ts'

/** The ways out of each actor, as compressed sparse rows: those of actor `a` are at `offsets[a]` up to `offsets[a + 1]`. */
export interface Arcs {
  readonly offsets: Int32Array
  /** The actor that is reached. */
  readonly ends: Int32Array
  readonly relations: Int32Array
}

/**
 * Links the actors of a network by the ways in which each relation may be crossed (`FORWARD` and `REVERSE` added up);
 * with `backward` from where a way ends to where it begins. A relation of an actor to itself is no way.
 */
export function linkArcs({ actorIds, source, target }: Network, ways: Uint8Array, backward: boolean): Arcs {
  const there = backward ? target : source
  const here = backward ? source : target
  const offsets = new Int32Array(actorIds.length + 1)
  for (let relation = 0; relation < ways.length; relation++) {
    const way = ways[relation]!
    if (way === 0 || there[relation] === here[relation]) continue
    if (way & FORWARD) offsets[there[relation]! + 1]!++
    if (way & REVERSE) offsets[here[relation]! + 1]!++
  }
  for (let actor = 0; actor < actorIds.length; actor++) offsets[actor + 1]! += offsets[actor]!
  const ends = new Int32Array(offsets[actorIds.length]!)
  const relations = new Int32Array(ends.length)
  const next = offsets.slice()
  for (let relation = 0; relation < ways.length; relation++) {
    const way = ways[relation]!
    const [one, other] = [there[relation]!, here[relation]!]
    if (way === 0 || one === other) continue
    if (way & FORWARD) {
      const at = next[one]!++
      ends[at] = other
      relations[at] = relation
    }
    if (way & REVERSE) {
      const at = next[other]!++
      ends[at] = one
      relations[at] = relation
    }
  }
  return { offsets, ends, relations }
}
