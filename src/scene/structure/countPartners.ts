import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getEnds } from '../../network/getEnds.ts'
import { countNeighbours } from '../../network/graph/countNeighbours.ts'

/** For each actor the number of others that it has a relation with. */
export function countPartners(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const counts = measurePartners(dataset)
  return new Map(Array.from(dataset.actors.keys(), (actor, index) => [actor, counts[index]!]))
}

/** The same by actor in the order of the file. Whom the dataset does not have is nobody's partner. */
export function measurePartners(dataset: Dataset): Int32Array {
  const { source, target } = getEnds(dataset)
  return countNeighbours(dataset.actors.size, source, target)
}
