import type { ActorId, Dataset, RelationId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { measureDegrees } from '../network/measureDegrees.ts'

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
  /** The most actors. Those at fewer steps come first, and of one step those with the most relations. */
  readonly limit?: number
  /** By relation; those that are hidden lead nowhere. */
  readonly isHidden?: (relation: number) => boolean
}

/**
 * Finds the neighbourhood of an actor; `undefined` where the network does not have it. Time is linear in the relations,
 * for each step.
 */
export function findNeighbourhood(
  { dataset, actorIds, indexOf, relations, source, target }: Network,
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
    complete = reached.size <= limit - found.size
    const told = complete ? reached : keepConnected(dataset, reached, limit - found.size)
    for (const next of [...told].sort((a, b) => a - b)) found.add(next)
  }
  const within = shown.filter((relation) => found.has(source[relation]!) && found.has(target[relation]!))
  return {
    actors: Array.from(found, (index) => actorIds[index]!),
    relations: within.map((relation) => relations[relation]!.id),
    complete,
  }
}

/** The actors with the most relations; among equals, the first in the file. */
function keepConnected(dataset: Dataset, actors: Iterable<number>, most: number): readonly number[] {
  const degrees = measureDegrees(dataset)
  return [...actors].sort((a, b) => degrees[b]! - degrees[a]! || a - b).slice(0, Math.max(0, most))
}
