import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'

/** Of all relations. */
const LEADING = 0.5
const FEWEST = 6
/** The most of its own that may stand in cycles. */
const CYCLIC = 0.25

/**
 * Finds the type of most relations, if these lead from one actor to the next nearly without cycles: who owns, commands or
 * is a part of whom.
 */
export function findLeadingType({ relations, vocabulary }: Dataset): string | undefined {
  for (const [type, own] of groupBy(relations.values(), (relation) => relation.type)) {
    const { symmetric, direction } = getRelationType(vocabulary, type)
    if (symmetric || direction === 'none' || own.length < Math.max(FEWEST, LEADING * relations.size)) continue
    if (listInCycles(own).length <= CYCLIC * own.length) return type
  }
  return undefined
}

/** The relations that are left when whoever starts or ends chains is taken away again and again. */
function listInCycles(relations: readonly Relation[]): readonly Relation[] {
  const sources = new Set<ActorId>(relations.map(({ source }) => source))
  const targets = new Set<ActorId>(relations.map(({ target }) => target))
  const left = relations.filter(({ source, target }) => targets.has(source) && sources.has(target))
  return left.length < relations.length ? listInCycles(left) : left
}
