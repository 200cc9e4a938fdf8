import { indexPositions, replaceTables } from '../change/tables.ts'
import type { ActorId, Claim, Dataset, DatasetEvent, Relation } from '../dataset.ts'
import { mapTable } from './mapTable.ts'

/** What becomes of some actors: another actor takes their place, or, with `null`, they go away. */
export type Redirection = ReadonlyMap<ActorId, ActorId | null>

type Redirect = (actor: ActorId) => ActorId | null

/**
 * Makes every reference to some actors refer to others, and removes these actors. An actor that goes away takes along
 * its relations, its roles in events, its positions in claims, its ratings and its places; where it was named as the
 * one who says something or whose aim it is, nobody is named any more.
 */
export function redirectActors(dataset: Dataset, redirection: Redirection): Dataset {
  if (redirection.size === 0) return dataset
  const redirect: Redirect = (actor) => (redirection.has(actor) ? redirection.get(actor)! : actor)
  const relations = mapTable(dataset.relations, (relation) => redirectRelation(relation, redirect))
  return replaceTables(dataset, {
    actors: mapTable(dataset.actors, (actor) => (redirection.has(actor.id) ? null : actor)),
    relations,
    events: mapTable(dataset.events, (event) => redirectEvent(event, redirect)),
    claims: mapTable(dataset.claims, (claim) => redirectClaim(claim, redirect, (id) => relations.has(id))),
    ratings: mapTable(dataset.ratings, (rating) => {
      const actor = redirect(rating.actor)
      return actor === rating.actor ? rating : actor && { ...rating, actor }
    }),
    positions: indexPositions(redirectPositions(dataset.positions, redirection)),
  })
}

function redirectRelation(relation: Relation, redirect: Redirect): Relation | null {
  const { aimOf: hadAim } = relation
  const [source, target] = [redirect(relation.source), redirect(relation.target)]
  if (source === null || target === null) return null
  const assertedBy = relation.assertedBy && redirect(relation.assertedBy)
  const aimOf = hadAim && redirect(hadAim)
  const isSame =
    source === relation.source && target === relation.target && assertedBy === relation.assertedBy && aimOf === hadAim
  if (isSame) return relation
  const { aimOf: _, ...rest } = relation
  return { ...rest, source, target, assertedBy, ...(aimOf && { aimOf }) }
}

function redirectEvent(event: DatasetEvent, redirect: Redirect): DatasetEvent {
  if (event.roles.every(({ actor }) => redirect(actor) === actor)) return event
  const roles = event.roles.flatMap(({ role, actor }) => {
    const other = redirect(actor)
    return other === null ? [] : [{ role, actor: other }]
  })
  // Two actors that become one have one role, not the same one twice.
  const isFirst = (role: string, actor: ActorId, at: number) =>
    roles.findIndex((other) => other.role === role && other.actor === actor) === at
  return { ...event, roles: roles.filter(({ role, actor }, at) => isFirst(role, actor, at)) }
}

function redirectClaim(claim: Claim, redirect: Redirect, isKept: (relation: Relation['id']) => boolean): Claim {
  const positions = claim.positions.flatMap((position) => {
    const { holder } = position
    if (typeof holder !== 'string') return [position]
    const other = redirect(holder)
    return other === null ? [] : [other === holder ? position : { ...position, holder: other }]
  })
  const relations = claim.relations.filter(isKept)
  const isSame =
    relations.length === claim.relations.length &&
    positions.length === claim.positions.length &&
    positions.every((position, at) => position === claim.positions[at])
  return isSame ? claim : { ...claim, positions, relations }
}

/** Places of actors that are gone are gone as well: whoever takes their place has one already, or is to get one. */
function redirectPositions(positions: Dataset['positions'], redirection: Redirection): Dataset['positions'] {
  return mapTable(positions, (own) =>
    [...redirection.keys()].some((actor) => own.has(actor))
      ? new Map([...own].filter(([actor]) => !redirection.has(actor)))
      : own,
  )
}
