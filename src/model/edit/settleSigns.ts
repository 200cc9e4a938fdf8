import { replaceTables } from '../change/tables.ts'
import type { Dataset } from '../dataset.ts'
import { getRelationType } from '../vocabulary.ts'
import { mapTable } from './mapTable.ts'

/**
 * Lets relations follow the signs of their types where these have changed. A sign of its own that only repeated that of
 * the type would now contradict it without a note, so the relation takes the sign of its type.
 */
export function settleSigns(before: Dataset, after: Dataset): Dataset {
  const relations = mapTable(after.relations, (relation) => {
    const { id, sign, type, note } = relation
    const old = before.relations.get(id)
    if (sign === null || note !== null || !old) return relation
    const isRepeated = getRelationType(before.vocabulary, old.type).sign === sign
    return isRepeated && getRelationType(after.vocabulary, type).sign !== sign ? { ...relation, sign: null } : relation
  })
  return relations === after.relations ? after : replaceTables(after, { relations })
}
