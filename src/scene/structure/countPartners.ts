import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getEnds } from '../../network/getEnds.ts'
import { countNeighbours } from '../../network/graph/countNeighbours.ts'

/** The number of other actors that each actor has relations with. */
export function countPartners(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const counts = measurePartners(dataset)
  return new Map(Array.from(dataset.actors.keys(), (actor, index) => [actor, counts[index]!]))
}

/** The same by actor index, in file order. Unknown ends are not counted. */
export function measurePartners(dataset: Dataset): Int32Array {
  const { source, target } = getEnds(dataset)
  return countNeighbours(dataset.actors.size, source, target)
}
