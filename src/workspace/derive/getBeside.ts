import type { Dataset, Relation } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'

/** The other relations between the same two actors, in either direction. */
export interface Beside {
  /** The relations of the opposite sign: one benefits where the other harms. */
  readonly contradicting: readonly Relation[]
  readonly parallel: readonly Relation[]
}

/** Lists the other relations between the two ends of a relation, separated by whether they contradict it. */
export function getBeside({ relations, vocabulary }: Dataset, relation: Relation): Beside {
  const ends = [relation.source, relation.target]
  const others = [...relations.values()].filter(
    ({ id, source, target }) =>
      id !== relation.id &&
      ends.includes(source) &&
      ends.includes(target) &&
      (source !== target || ends[0] === ends[1]),
  )
  const sign = getSign(vocabulary, relation)
  const contradicts = (other: Relation) => sign * getSign(vocabulary, other) === -1
  return {
    contradicting: others.filter(contradicts),
    parallel: others.filter((other) => !contradicts(other)),
  }
}
