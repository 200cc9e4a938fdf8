import { replaceTables } from '../change/tables.ts'
import type { Actor, ActorId, Claim, Dataset, DatasetEvent, Relation } from '../dataset.ts'
import type { ActorReference } from './listReferences.ts'
import { printReference } from './listReferences.ts'
import { mapTable } from './mapTable.ts'

/** The actor that is split off, and what goes to it: references as `printReference` prints them. */
export interface ActorSplit {
  readonly part: Pick<Actor, 'id' | 'name' | 'type'>
  readonly moved: ReadonlySet<string>
}

/** Who is referred to instead of the actor that is split. */
type Move = (reference: ActorReference) => ActorId

/**
 * Makes a second actor out of one, where two were recorded under one name. What is named as moved refers to the new
 * actor from now on, and pieces of evidence become its own; the rest stays. The new actor stands behind the first, in the
 * same group.
 */
export function splitActor(dataset: Dataset, id: ActorId, { part, moved }: ActorSplit): Dataset {
  const actor = dataset.actors.get(id)
  if (!actor || dataset.actors.has(part.id)) return dataset
  const move: Move = (reference) => (moved.has(printReference(reference)) ? part.id : id)
  return replaceTables(dataset, {
    actors: new Map(
      [...dataset.actors].flatMap(([own, record]) =>
        own === id ? splitRecord(actor, part, move).map((one) => [one.id, one] as const) : [[own, record] as const],
      ),
    ),
    relations: mapTable(dataset.relations, (relation) => splitRelation(relation, id, move)),
    events: mapTable(dataset.events, (event) => splitEvent(event, id, move)),
    claims: mapTable(dataset.claims, (claim) => splitClaim(claim, id, move)),
    ratings: mapTable(dataset.ratings, (rating) => {
      const next = rating.actor === id ? move({ kind: 'rating', rating: rating.id }) : rating.actor
      return next === rating.actor ? rating : { ...rating, actor: next }
    }),
  })
}

function splitRecord(actor: Actor, part: ActorSplit['part'], move: Move): readonly Actor[] {
  const isMoved = (_: unknown, index: number) => move({ kind: 'evidence', index }) === part.id
  const evidence = actor.evidence.filter((piece, index) => !isMoved(piece, index))
  return [
    evidence.length === actor.evidence.length ? actor : { ...actor, evidence },
    {
      ...{ id: part.id, name: part.name, aliases: [], type: part.type },
      ...{ group: actor.group, description: null, evidence: actor.evidence.filter(isMoved) },
    },
  ]
}

function splitRelation(relation: Relation, actor: ActorId, move: Move): Relation {
  const { id, source, target, assertedBy, aimOf } = relation
  const replace = <Value>(value: Value, kind: 'end' | 'assertion' | 'aim') =>
    (value as unknown) === actor ? move({ kind, relation: id }) : value
  const next = {
    ...{ source: replace(source, 'end'), target: replace(target, 'end') },
    assertedBy: replace(assertedBy, 'assertion'),
    ...(aimOf && { aimOf: replace(aimOf, 'aim') }),
  }
  const isSame = (Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === relation[key])
  return isSame ? relation : { ...relation, ...next }
}

function splitEvent(event: DatasetEvent, actor: ActorId, move: Move): DatasetEvent {
  const next = move({ kind: 'role', event: event.id })
  if (next === actor || event.roles.every((role) => role.actor !== actor)) return event
  return { ...event, roles: event.roles.map((role) => (role.actor === actor ? { ...role, actor: next } : role)) }
}

function splitClaim(claim: Claim, actor: ActorId, move: Move): Claim {
  const positions = claim.positions.map((position, index) => {
    const next = position.holder === actor ? move({ kind: 'position', claim: claim.id, index }) : actor
    return next === actor ? position : { ...position, holder: next }
  })
  return positions.every((position, index) => position === claim.positions[index]) ? claim : { ...claim, positions }
}
