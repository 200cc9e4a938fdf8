import { ACTOR_TYPES } from '../actorTypes.ts'
import type { RecordKind } from '../change/change.ts'
import type {
  Actor,
  Claim,
  DatasetEvent,
  Evidence,
  OwnActorType,
  OwnRelationType,
  Rating,
  Relation,
} from '../dataset.ts'
import { RELATION_TYPES } from '../relationTypes.ts'
import { FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE } from '../vocabulary.ts'

/** A record that another refers to, or one of the passages of a source. */
export interface RecordReference {
  readonly kind: 'groups' | 'actorTypes' | 'relationTypes' | 'sources' | 'actors' | 'relations' | 'events'
  readonly id: string
  readonly passage?: string
}

type IsKept = (reference: RecordReference) => boolean

/**
 * Gives a record without the references that are not kept: `null` where it cannot be without one, the same record where
 * all are kept. Asks for each reference once; built-in types are always there.
 */
export function keepReferences(kind: RecordKind, id: string, record: unknown, isKept: IsKept): unknown {
  switch (kind) {
    case 'actorTypes':
    case 'relationTypes':
      return keepParent(kind, record as OwnActorType | OwnRelationType, isKept)
    case 'actors':
      return keepOfActor(record as Actor, isKept)
    case 'relations':
      return keepOfRelation(record as Relation, isKept)
    case 'events':
      return keepOfEvent(record as DatasetEvent, isKept)
    case 'claims':
      return keepOfClaim(record as Claim, isKept)
    case 'ratings': {
      const rating = record as Rating
      const evidence = keepEvidence(rating.evidence, isKept)
      if (!isKept({ kind: 'actors', id: rating.actor })) return null
      return evidence === rating.evidence ? rating : { ...rating, evidence }
    }
    case 'positions':
      return isKept({ kind: 'actors', id: id.slice(id.lastIndexOf(' ') + 1) }) ? record : null
    default:
      return record
  }
}

function isTypeKept(kind: 'actorTypes' | 'relationTypes', id: string, isKept: IsKept): boolean {
  return (kind === 'actorTypes' ? ACTOR_TYPES : RELATION_TYPES).has(id) || isKept({ kind, id })
}

function keepParent(
  kind: 'actorTypes' | 'relationTypes',
  type: OwnActorType | OwnRelationType,
  isKept: IsKept,
): OwnActorType | OwnRelationType {
  return type.parent === null || isTypeKept(kind, type.parent, isKept) ? type : { ...type, parent: null }
}

function keepOfActor(actor: Actor, isKept: IsKept): Actor {
  const type = isTypeKept('actorTypes', actor.type, isKept) ? actor.type : FALLBACK_ACTOR_TYPE
  const group = actor.group !== null && isKept({ kind: 'groups', id: actor.group }) ? actor.group : null
  const evidence = keepEvidence(actor.evidence, isKept)
  const isSame = type === actor.type && group === actor.group && evidence === actor.evidence
  return isSame ? actor : { ...actor, type, group, evidence }
}

function keepOfRelation(relation: Relation, isKept: IsKept): Relation | null {
  const isActor = (id: string) => isKept({ kind: 'actors', id })
  const [hasSource, hasTarget] = [isActor(relation.source), isActor(relation.target)]
  const { aimOf: hadAim, ...rest } = relation
  const type = isTypeKept('relationTypes', relation.type, isKept) ? relation.type : FALLBACK_RELATION_TYPE
  const assertedBy = relation.assertedBy !== null && isActor(relation.assertedBy) ? relation.assertedBy : null
  const aimOf = hadAim !== undefined && isActor(hadAim) ? hadAim : undefined
  const evidence = keepEvidence(relation.evidence, isKept)
  if (!hasSource || !hasTarget) return null
  const isSame =
    type === relation.type && assertedBy === relation.assertedBy && aimOf === hadAim && evidence === relation.evidence
  return isSame ? relation : { ...rest, type, assertedBy, evidence, ...(aimOf && { aimOf }) }
}

function keepOfEvent(event: DatasetEvent, isKept: IsKept): DatasetEvent {
  const roles = keepItems(event.roles, ({ actor }) => isKept({ kind: 'actors', id: actor }))
  const evidence = keepEvidence(event.evidence, isKept)
  return roles === event.roles && evidence === event.evidence ? event : { ...event, roles, evidence }
}

function keepOfClaim(claim: Claim, isKept: IsKept): Claim {
  const found = keepItems(claim.positions, ({ holder }) =>
    typeof holder === 'string'
      ? isKept({ kind: 'actors', id: holder })
      : isKept({ kind: 'sources', id: holder.source }),
  )
  const cited = found.map((position) => {
    const evidence = keepEvidence(position.evidence, isKept)
    return evidence === position.evidence ? position : { ...position, evidence }
  })
  const positions = cited.every((position, index) => position === found[index]) ? found : cited
  const relations = keepItems(claim.relations, (id) => isKept({ kind: 'relations', id }))
  const events = keepItems(claim.events, (id) => isKept({ kind: 'events', id }))
  const isSame = positions === claim.positions && relations === claim.relations && events === claim.events
  return isSame ? claim : { ...claim, positions, relations, events }
}

function keepEvidence(evidence: readonly Evidence[], isKept: IsKept): readonly Evidence[] {
  return keepItems(evidence, ({ source, passage }) =>
    isKept({ kind: 'sources', id: source, ...(passage !== null && { passage }) }),
  )
}

/** The same list where all items are kept. */
function keepItems<Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] {
  const kept = items.filter(isKept)
  return kept.length === items.length ? items : kept
}
