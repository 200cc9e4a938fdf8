import { changeTable } from '../change/changeTable.ts'
import { createRowLookup } from '../change/order.ts'
import { replaceTables } from '../change/tables.ts'
import type { ActorId, ClaimId, Dataset, EventId, Rating, RelationId } from '../dataset.ts'
import { mapTable } from './mapTable.ts'
import { redirectActors } from './redirectActors.ts'

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

/** Removes events, also from the claims that refer to them. */
export function removeEvents(dataset: Dataset, events: readonly EventId[]): Dataset {
  const removed = new Set(events)
  return replaceTables(dataset, {
    events: mapTable(dataset.events, (event) => (removed.has(event.id) ? null : event)),
    claims: mapTable(dataset.claims, (claim) =>
      claim.events.some((id) => removed.has(id))
        ? { ...claim, events: claim.events.filter((id) => !removed.has(id)) }
        : claim,
    ),
  })
}

/** Removes ratings. */
export function removeRatings(dataset: Dataset, ratings: readonly Rating['id'][]): Dataset {
  const removed = new Set(ratings)
  return replaceTables(dataset, {
    ratings: mapTable(dataset.ratings, (rating) => (removed.has(rating.id) ? null : rating)),
  })
}

/** Removes claims, with the positions in them. */
export function removeClaims(dataset: Dataset, claims: readonly ClaimId[]): Dataset {
  const removed = new Set(claims)
  return replaceTables(dataset, {
    claims: mapTable(dataset.claims, (claim) => (removed.has(claim.id) ? null : claim)),
  })
}
