import { createIndex } from '../base/createIndex.ts'
import { memoiseFor } from '../base/memoise.ts'
import type { Dataset } from '../model/dataset.ts'

/**
 * The positions of the source and the target of each relation among the actors; -1: the dataset does not have the
 * actor. Looked up anew, once, if the dataset has other records than those that were read.
 */
export function getEnds(dataset: Dataset): Dataset['ends'] {
  const { actors, relations, ends } = dataset
  return ends.actors === actors && ends.relations === relations ? ends : lookUp(dataset)
}

const lookUp = memoiseFor(({ actors, relations }: Dataset): Dataset['ends'] => {
  const indexOf = createIndex([...actors.keys()])
  const [source, target] = [new Int32Array(relations.size), new Int32Array(relations.size)]
  let index = 0
  for (const relation of relations.values()) {
    source[index] = indexOf(relation.source) ?? NOWHERE
    target[index] = indexOf(relation.target) ?? NOWHERE
    index++
  }
  return { actors, relations, source, target }
})

const NOWHERE = -1
