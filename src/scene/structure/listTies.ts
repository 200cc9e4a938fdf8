import { byText, groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'

/** Something that a line can end at: an actor (`a:` and its id), or its column in a matrix (`c:`). */
export type SpotId = `a:${string}` | `c:${string}`

/** The relations drawn as one line: those of one sign from one actor to another, or mutual ones between two. */
export interface Tie {
  readonly id: string
  readonly from: SpotId
  readonly to: SpotId
  readonly relations: readonly Relation[]
  readonly sign: Sign
}

/** The spot of an actor. */
export function toSpotId(actor: ActorId): SpotId {
  return `a:${actor}`
}

/**
 * Lists the ties between actors: one for each pair, direction and sign. Mutual relations form a separate tie, from the
 * actor whose id sorts first.
 */
export function listTies(dataset: Dataset, shown: ReadonlySet<ActorId>): readonly Tie[] {
  const seen = [...dataset.relations.values()].filter(({ source, target }) => shown.has(source) && shown.has(target))
  const toKey = (relation: Relation) =>
    [
      ...listEnds(dataset, relation),
      getSign(dataset.vocabulary, relation),
      isUndirected(dataset, relation) ? 'undirected' : isMutual(dataset, relation),
    ].join('|')
  return [...groupBy(seen, toKey)]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, relations]): Tie => {
      const [from, to] = listEnds(dataset, relations[0]!).map(toSpotId) as [SpotId, SpotId]
      return { id: `line:${key}`, from, to, relations, sign: getSign(dataset.vocabulary, relations[0]!) }
    })
}

function listEnds(dataset: Dataset, relation: Relation): readonly ActorId[] {
  const { source, target } = relation
  return isMutual(dataset, relation) ? [source, target].sort(byText) : [source, target]
}

/** Tells whether a relation is a line without a direction. */
export function isUndirected({ vocabulary }: Dataset, { type }: Relation): boolean {
  const { symmetric, undirected } = getRelationType(vocabulary, type)
  return symmetric && undirected
}

/** Tells whether a relation reads the same from both ends. */
export function isMutual({ vocabulary }: Dataset, { type }: Relation): boolean {
  return getRelationType(vocabulary, type).symmetric
}
