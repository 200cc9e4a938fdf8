import { changeTable } from '../change/changeTable.ts'
import { createRowLookup } from '../change/order.ts'
import { replaceTables } from '../change/tables.ts'
import type { ActorId, Dataset, RelationId } from '../dataset.ts'
import { mapTable, redirectActors } from './redirectActors.ts'

/** Removes actors with whatever hangs on them; see `redirectActors`. */
export function removeActors(dataset: Dataset, actors: readonly ActorId[]): Dataset {
  return redirectActors(dataset, new Map(actors.map((actor) => [actor, null])))
}

/** Removes relations, also from the claims that refer to them. */
export function removeRelations(dataset: Dataset, relations: readonly RelationId[]): Dataset {
  const rowOf = createRowLookup(dataset.relations)
  const removed = new Map(
    relations.flatMap((id) => {
      const record = dataset.relations.get(id)
      return record ? [[id, { record, at: rowOf(id)! }]] : []
    }),
  )
  return replaceTables(dataset, {
    relations: changeTable(dataset.relations, { added: new Map(), updated: new Map(), removed }),
    claims: mapTable(dataset.claims, (claim) =>
      claim.relations.some((id) => removed.has(id))
        ? { ...claim, relations: claim.relations.filter((id) => !removed.has(id)) }
        : claim,
    ),
  })
}
