import type { Dataset, Relation } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'

/** The other relations between the same two actors, in either direction. */
export interface Beside {
  /** The relations of the opposite sign: one benefits where the other harms. */
  readonly contradicting: readonly Relation[]
  readonly parallel: readonly Relation[]
}

/** Lists the other relations between the two ends of a relation, separated by whether they contradict it. */
export function getBeside(dataset: Dataset, relation: Relation): Beside {
  const { vocabulary } = dataset
  const ends = [relation.source, relation.target]
  const others = listRelationsOf(dataset, ends, 'both').filter(
    ({ id, source, target }) => id !== relation.id && (source !== target || ends[0] === ends[1]),
  )
  const sign = getSign(vocabulary, relation)
  const contradicts = (other: Relation) => sign * getSign(vocabulary, other) === -1
  return {
    contradicting: others.filter(contradicts),
    parallel: others.filter((other) => !contradicts(other)),
  }
}
