import { groupBy } from '../base/order.ts'
import type { DatasetEvent } from './dataset.ts'
import { parseDate } from './time.ts'

/** Groups events by kind, sorted by date. Events without a date come last, in the order of the file. */
export function groupEvents(events: Iterable<DatasetEvent>): ReadonlyMap<string, readonly DatasetEvent[]> {
  const dated = Array.from(events, (event) => ({ event, day: findFirstDay(event) }))
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
  return groupBy(
    dated.map(({ event }) => event),
    ({ kind }) => kind,
  )
}

function findFirstDay({ start, end }: DatasetEvent): number {
  const parsed = parseDate(start ?? end ?? '')
  return (parsed.ok ? parsed.value.earliest : null) ?? Number.POSITIVE_INFINITY
}
