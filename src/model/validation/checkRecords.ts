import type { Actor, Claim, DatasetEvent, Holder, Rating, Source } from '../dataset.ts'
import { checkDate, checkPeriod, keepAddress, keepEvidence } from './checkFields.ts'
import type { References } from './createReferences.ts'
import type { Path } from './printPlace.ts'
import { printPlace } from './printPlace.ts'
import type { RecordContext } from './readList.ts'

/** Keeps a source with the first passage of each id, and without an address that a browser should not follow. */
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

/** Keeps an actor. Removes a group or evidence that does not exist; only reports an unknown type. */
export function checkActor(actor: Actor, path: Path, { references }: RecordContext): Actor {
  references.has('actor type', actor.type, [...path, 'type'])
  const isPlaced = actor.group === null || references.has('group', actor.group, [...path, 'group'])
  return keepEvidence(isPlaced ? actor : { ...actor, group: null }, path, references)
}

/** Keeps an event with the roles and the evidence whose references exist. */
export function checkEvent(event: DatasetEvent, path: Path, { references, log }: RecordContext): DatasetEvent {
  checkPeriod(event, path, log)
  const roles = event.roles.filter(({ actor }, index) =>
    references.has('actor', actor, [...path, 'roles', index, 'actor']),
  )
  return keepEvidence({ ...event, roles }, path, references)
}

/** Keeps a claim with the positions whose holders exist, and the relations and events that exist. */
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

/** Keeps a rating with its existing evidence; `null` if its actor does not exist. */
export function checkRating(rating: Rating, path: Path, { references }: RecordContext): Rating | null {
  const isThere = references.has('actor', rating.actor, [...path, 'actor'])
  const kept = keepEvidence(rating, path, references)
  return isThere ? kept : null
}
