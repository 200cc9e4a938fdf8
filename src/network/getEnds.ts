import type { Dataset } from '../model/dataset.ts'
import { indexRelations } from '../model/toDataset.ts'

/**
 * The positions of the source and the target of each relation among the actors; -1: the dataset does not have the
 * actor. Looked up anew if the dataset has other records than those that were read.
 */
export function getEnds({ actors, relations, ends }: Dataset): Dataset['ends'] {
  if (ends.actors === actors && ends.relations === relations) return ends
  return indexRelations(actors, [...relations.values()]).ends
}
