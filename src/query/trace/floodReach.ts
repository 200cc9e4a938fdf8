import type { Network } from '../../network/compileNetwork.ts'
import type { Arcs } from '../../network/linkArcs.ts'
import type { WalkedPath } from './createWalker.ts'
import type { Ground } from './ground.ts'

/** Everyone whom the ends that are given reach, or who reaches them, by fewest steps. */
export interface Flood {
  /** By steps. */
  readonly actors: readonly number[]
  readonly countSteps: (actor: number) => number
  /** A way of fewest steps, from its beginning. */
  readonly tellWay: (actor: number) => WalkedPath
}

/** How an actor was come to: from whom, by which relation, in how many steps. */
interface Arrival {
  readonly before: number
  readonly by: number
  readonly steps: number
}

/**
 * Finds everyone who is reached from the beginnings of a question, or, backwards, who reaches its ends, whatever the
 * stops and the times of relations against each other, breadth-first. Of several ways of fewest steps it takes that of
 * the least relation id, from its far end on. An effect may lead by the one whom it is to reach.
 */
export function floodReach(network: Network, ground: Ground, maxSteps: number, backwards: boolean): Flood {
  const { passages, closed } = ground
  const seeds = new Set(backwards ? ground.to : ground.from)
  const [onTheWay, last] = backwards
    ? [passages.backward(), passages.lastBackward()]
    : [passages.onward(), passages.lastOnward()]
  /** Who is passed on the way, and who is found at the far end: of an effect they are come to by other relations. */
  const passed = new Map<number, Arrival>([...seeds].map((seed) => [seed, { before: -1, by: -1, steps: 0 }]))
  const found = new Map<number, Arrival>()
  for (let [level, steps] = [[...seeds], 1]; level.length > 0 && steps <= maxSteps; steps++) {
    const next = new Set<number>()
    for (const actor of level) {
      // Counted from the end, the last step is the first.
      arrive(found, actor, backwards && steps > 1 ? onTheWay : last, steps)
      for (const met of arrive(passed, actor, backwards && steps === 1 ? last : onTheWay, steps)) next.add(met)
    }
    level = [...next]
  }
  return { actors: [...found.keys()], countSteps: (actor) => found.get(actor)!.steps, tellWay }

  /** Gives those who are come to for the first time, or again in as many steps. */
  function arrive(known: Map<number, Arrival>, actor: number, arcs: Arcs, steps: number): readonly number[] {
    const { offsets, ends, relations } = arcs
    const met: number[] = []
    for (let arc = offsets[actor]!; arc < offsets[actor + 1]!; arc++) {
      const [next, by] = [ends[arc]!, relations[arc]!]
      if (seeds.has(next) || (known === passed && closed[next])) continue
      const earlier = known.get(next)
      if (earlier && (earlier.steps < steps || isBefore(earlier.by, by))) continue
      known.set(next, { before: actor, by, steps })
      met.push(next)
    }
    return met
  }

  function isBefore(one: number, other: number): boolean {
    return network.relations[one]!.id <= network.relations[other]!.id
  }

  function tellWay(actor: number): WalkedPath {
    const actors = [actor]
    const relations: number[] = []
    for (let at = found.get(actor)!; at.before >= 0; at = passed.get(at.before)!) {
      actors.push(at.before)
      relations.push(at.by)
    }
    if (!backwards) for (const row of [actors, relations]) row.reverse()
    return { actors: Int32Array.from(actors), relations: Int32Array.from(relations) }
  }
}
