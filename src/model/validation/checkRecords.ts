import type { Actor, Claim, DatasetEvent, Holder, Rating, Source } from '../dataset.ts'
import { checkDate, checkPeriod, keepAddress, keepEvidence } from './checkFields.ts'
import type { References } from './createReferences.ts'
import type { Path } from './printPlace.ts'
import { printPlace } from './printPlace.ts'
import type { RecordContext } from './readList.ts'

/** Keeps a source, without an address that no browser should follow, and the first passage of each id. */
export function checkSource(source: Source, path: Path, { log, references }: RecordContext): Source {
  checkDate(source.date, [...path, 'date'], log)
  checkDate(source.accessed, [...path, 'accessed'], log)
  const place = (index: number): Path => [...path, 'passages', index]
  const firstOf = new Map<string, number>()
  source.passages.forEach(({ id }, index) => {
    const first = firstOf.get(id)
    if (first === undefined) firstOf.set(id, index)
    else log.report('error', [...place(index), 'id'], { code: 'duplicate-id', id, first: printPlace(place(first)) })
  })
  references.add('passage', firstOf.keys(), [], source.id)
  return {
    ...source,
    url: keepAddress(source.url, [...path, 'url'], log),
    archivedUrl: keepAddress(source.archivedUrl, [...path, 'archivedUrl'], log),
    passages: source.passages.filter(({ id }, index) => firstOf.get(id) === index),
  }
}

/** Keeps an actor with the group and the evidence that are there. An unknown type is only reported. */
export function checkActor(actor: Actor, path: Path, { references }: RecordContext): Actor {
  references.has('actor type', actor.type, [...path, 'type'])
  const isPlaced = actor.group === null || references.has('group', actor.group, [...path, 'group'])
  return keepEvidence(isPlaced ? actor : { ...actor, group: null }, path, references)
}

/** Keeps an event with the roles whose actors are there, and the evidence that is. */
export function checkEvent(event: DatasetEvent, path: Path, { references, log }: RecordContext): DatasetEvent {
  checkPeriod(event, path, log)
  const roles = event.roles.filter(({ actor }, index) =>
    references.has('actor', actor, [...path, 'roles', index, 'actor']),
  )
  return keepEvidence({ ...event, roles }, path, references)
}

/** Keeps a claim with the positions whose holders are there, and the relations and events that are. */
export function checkClaim(claim: Claim, path: Path, { references }: RecordContext): Claim {
  return {
    ...claim,
    positions: claim.positions.flatMap((position, index) => {
      const place = [...path, 'positions', index]
      if (!hasHolder(position.holder, [...place, 'holder'], references)) return []
      return [keepEvidence(position, place, references)]
    }),
    relations: claim.relations.filter((id, index) => references.has('relation', id, [...path, 'relations', index])),
    events: claim.events.filter((id, index) => references.has('event', id, [...path, 'events', index])),
  }
}

function hasHolder(holder: Holder, path: Path, references: References): boolean {
  if (typeof holder === 'string') return references.has('actor', holder, path)
  return references.has('source', holder.source, [...path, 'source'])
}

/** Keeps a rating of an actor that is there, with the evidence that is. */
export function checkRating(rating: Rating, path: Path, { references }: RecordContext): Rating | null {
  const isThere = references.has('actor', rating.actor, [...path, 'actor'])
  const kept = keepEvidence(rating, path, references)
  return isThere ? kept : null
}
