import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'

/** Whom an actor has round it, and the relations among them. */
export interface Neighbourhood {
  /** The actor first, then by steps, those of one step in the order of the file. */
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** Whether nobody was left out. */
  readonly complete: boolean
}

export interface NeighbourhoodLimits {
  /** The most steps from the actor, in either direction of a relation. */
  readonly steps: number
  /** The most actors; those at fewer steps come first. */
  readonly limit?: number
  /** By relation; those that are hidden lead nowhere. */
  readonly isHidden?: (relation: number) => boolean
}

/**
 * Finds the neighbourhood of an actor; `undefined` where the network does not have it. Time is linear in the relations,
 * for each step.
 */
export function findNeighbourhood(
  { actorIds, indexOf, relations, source, target }: Network,
  actor: ActorId,
  { steps, limit = Number.POSITIVE_INFINITY, isHidden = () => false }: NeighbourhoodLimits,
): Neighbourhood | undefined {
  const start = indexOf(actor)
  if (start === undefined) return undefined
  const shown = [...relations.keys()].filter((relation) => !isHidden(relation))
  const found = new Set([start])
  let complete = true
  for (let step = 0; step < steps && complete; step++) {
    const reached = new Set<number>()
    for (const relation of shown) {
      const [one, other] = [source[relation]!, target[relation]!]
      if (found.has(one) && !found.has(other)) reached.add(other)
      if (found.has(other) && !found.has(one)) reached.add(one)
    }
    const nearest = [...reached].sort((a, b) => a - b).slice(0, limit - found.size)
    complete = nearest.length === reached.size
    for (const next of nearest) found.add(next)
  }
  const within = shown.filter((relation) => found.has(source[relation]!) && found.has(target[relation]!))
  return {
    actors: Array.from(found, (index) => actorIds[index]!),
    relations: within.map((relation) => relations[relation]!.id),
    complete,
  }
}
