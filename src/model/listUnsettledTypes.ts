import type { Dataset, OwnRelationType } from './dataset.ts'
import { FALLBACK_RELATION_TYPE } from './vocabulary.ts'

/**
 * Lists the relation types in use of which nothing says whether they carry influence: those that files of other programs
 * name. Of a type and the types under it, the topmost stands for all.
 */
export function listUnsettledTypes({ relations, relationTypes }: Dataset): readonly OwnRelationType[] {
  const used = new Set(Array.from(relations.values(), ({ type }) => type))
  const unsettled = new Map<string, OwnRelationType>()
  for (const id of used) {
    const type = findUnsettled(id, relationTypes)
    if (type) unsettled.set(type.id, type)
  }
  return [...unsettled.values()]
}

/** The topmost type of a line of parents in which none says whether influence travels along it. */
function findUnsettled(id: string, own: Dataset['relationTypes']): OwnRelationType | undefined {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const type = own.get(at)
    // A built-in type says it.
    if (!type || type.conduit !== undefined) return undefined
    if (type.parent === null || type.parent === FALLBACK_RELATION_TYPE) return type
    at = type.parent
  }
  return undefined
}
