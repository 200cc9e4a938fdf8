import { byText, groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import type { Bundle } from '../structure/bundleRelations.ts'

/**
 * Lists the ties among actors: one for each pair, direction and sign. What is mutual is a tie of its own, from the
 * actor whose id comes first.
 */
export function listTies(dataset: Dataset, shown: ReadonlySet<ActorId>): readonly Bundle[] {
  const seen = [...dataset.relations.values()].filter(({ source, target }) => shown.has(source) && shown.has(target))
  const toKey = (relation: Relation) => {
    const sign = getSign(dataset.vocabulary, relation)
    const { source, target } = relation
    return isMutual(dataset, relation)
      ? [...[source, target].sort(byText), sign, 'mutual'].join('|')
      : [source, target, sign].join('|')
  }
  return [...groupBy(seen, toKey)]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, relations]): Bundle => {
      const [from, to] = key.split('|') as [string, string]
      const sign = getSign(dataset.vocabulary, relations[0]!)
      return { id: `line:${key}`, kind: 'line', hub: `a:${from}`, members: [`a:${to}`], relations, sign }
    })
}

/** Whether a relation reads the same from either end. */
export function isMutual({ vocabulary }: Dataset, { type }: Relation): boolean {
  return getRelationType(vocabulary, type).symmetric
}
