import { replaceTables } from '../change/tables.ts'
import type { Dataset, DatasetEvent, EventId } from '../dataset.ts'
import { agreeOn } from './agreeOn.ts'
import { USUAL_KIND } from './createRecords.ts'
import { mapTable } from './mapTable.ts'
import { mergeNamed } from './mergeAttributes.ts'
import { mergeLists } from './mergeLists.ts'

/**
 * Makes one event of two that are the same. The first is kept, with the roles and the evidence of the other and with
 * whatever else it does not say itself. A status in which they differ is not said any more, and a title that the first
 * has not is kept among its attributes. Claims that refer to the other refer to it.
 */
export function mergeEvents(dataset: Dataset, kept: EventId, other: EventId): Dataset {
  const [own, same] = [dataset.events.get(kept), dataset.events.get(other)]
  if (!own || !same || kept === other) return dataset
  return replaceTables(dataset, {
    events: mapTable(dataset.events, (event) =>
      event.id === other ? null : event === own ? mergeEvent(own, same) : event,
    ),
    claims: mapTable(dataset.claims, (claim) =>
      claim.events.includes(other)
        ? { ...claim, events: [...new Set(claim.events.map((id) => (id === other ? kept : id)))] }
        : claim,
    ),
  })
}

function mergeEvent(own: DatasetEvent, other: DatasetEvent): DatasetEvent {
  // Two halves of two periods would be a period that nobody stated.
  const isDated = own.start !== null || own.end !== null
  return {
    ...other,
    ...own,
    title: { ...other.title, ...own.title },
    status: agreeOn(own.status, other.status),
    kind: own.kind === USUAL_KIND ? other.kind : own.kind,
    ...(!isDated && { start: other.start, end: other.end }),
    roles: mergeLists(own.roles, other.roles),
    ...mergeNamed(own, other, ({ title }) => title),
    evidence: mergeLists(own.evidence, other.evidence),
  }
}
