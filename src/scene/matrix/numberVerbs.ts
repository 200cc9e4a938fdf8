import { byFirst, byText, groupBy } from '../../base/order.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'

/**
 * Numbers the types of relations: positive ones first and, within a sign, the most frequent first. `null` where every
 * sign has only one type, so that the mark of the sign tells the verb.
 */
export function numberVerbs(dataset: Dataset): ReadonlyMap<string, number> | null {
  const signOf = (relation: Relation) => getSign(dataset.vocabulary, relation)
  const types = [...groupBy(dataset.relations.values(), ({ type }) => type)]
  const signs = groupBy(dataset.relations.values(), signOf)
  const isTold = [...signs.values()].every((relations) => new Set(relations.map(({ type }) => type)).size === 1)
  if (isTold) return null
  const rank = (relations: readonly Relation[]) => [1, -1, 0].indexOf(signOf(relations[0]!))
  types.sort(
    byFirst(
      ([, a], [, b]) => rank(a) - rank(b),
      ([, a], [, b]) => b.length - a.length,
      ([a], [b]) => byText(a, b),
    ),
  )
  return new Map(types.map(([type], index) => [type, index + 1]))
}
