import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'

/** Share of all relations. */
const LEADING = 0.5
const FEWEST = 6
/** The maximum share of its own relations in cycles. */
const CYCLIC = 0.25

/** Finds the most frequent relation type if its relations run almost without cycles: ownership, command, membership. */
export function findLeadingType({ relations, vocabulary }: Dataset): string | undefined {
  for (const [type, own] of groupBy(relations.values(), (relation) => relation.type)) {
    const { symmetric, direction } = getRelationType(vocabulary, type)
    if (symmetric || direction === 'none' || own.length < Math.max(FEWEST, LEADING * relations.size)) continue
    if (listInCycles(own).length <= CYCLIC * own.length) return type
  }
  return undefined
}

/** The relations that remain after repeatedly removing actors without incoming or without outgoing ones. */
function listInCycles(relations: readonly Relation[]): readonly Relation[] {
  const sources = new Set<ActorId>(relations.map(({ source }) => source))
  const targets = new Set<ActorId>(relations.map(({ target }) => target))
  const left = relations.filter(({ source, target }) => targets.has(source) && sources.has(target))
  return left.length < relations.length ? listInCycles(left) : left
}
