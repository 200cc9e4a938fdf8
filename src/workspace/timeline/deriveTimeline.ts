import { inLanguage } from '../../base/language.ts'
import { memoiseFor } from '../../base/memoise.ts'
import { groupBy } from '../../base/order.ts'
import type { Dataset, DatasetEvent, Relation } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { toDay } from '../../model/time/calendar.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { getSpan } from '../../model/time.ts'
import { DATA_LANGUAGE } from '../dataLanguage.ts'

/** From a day to another, both included; infinite where it is open or not known. Days are numbered as by `toDay`. */
export type DaySpan = readonly [first: number, last: number]

/** When something happened or held, as far as it is known. */
export interface Extent {
  /** The days within which it lies. */
  readonly possible: DaySpan
  /** The days on which it certainly held; `null`: on none that is known. */
  readonly certain: DaySpan | null
}

export type TimelineRow = Extent & {
  readonly text: string
  /** Its dates in words. */
  readonly when: string
} & (
    | { readonly kind: 'event'; readonly record: DatasetEvent }
    | { readonly kind: 'relation'; readonly record: Relation }
  )

export interface Timeline {
  /** From the first to the last day that is named, with a margin; `null`: nothing has a date. */
  readonly days: DaySpan | null
  /** Dated events by kind, each in the order of time. */
  readonly events: ReadonlyMap<string, readonly TimelineRow[]>
  /** Dated relations in the order of time, at most `MOST_RELATIONS`. */
  readonly relations: readonly TimelineRow[]
  /** The number of dated relations, those that are not listed included. */
  readonly datedRelations: number
  readonly undatedEvents: readonly DatasetEvent[]
  readonly undatedRelations: number
}

/** More rows are no longer read; filters and the table show the others. */
export const MOST_RELATIONS = 400

/** The events and relations of a dataset in the order of time, with what is known of when they were. */
export const deriveTimeline = memoiseFor((dataset: Dataset): Timeline => {
  const [datedEvents, undatedEvents] = split(dataset.events.values())
  const [datedRelations, undatedRelations] = split(dataset.relations.values())
  const events = datedEvents.map((record) =>
    toRow({ kind: 'event', record }, inLanguage(record.title, DATA_LANGUAGE), toMoment(record)),
  )
  const relations = sortByTime(datedRelations.map((record) => ({ record, extent: toExtent(record) })))
  const listed = relations
    .slice(0, MOST_RELATIONS)
    .map(({ record, extent }) =>
      toRow({ kind: 'relation', record }, printRelation(dataset, record, DATA_LANGUAGE), extent),
    )
  return {
    days: findDays([...events, ...relations.map(({ extent }) => extent)]),
    events: groupBy(
      sortByTime(events.map((row) => ({ row, extent: row }))).map(({ row }) => row),
      ({ record }) => (record as DatasetEvent).kind,
    ),
    relations: listed,
    datedRelations: relations.length,
    undatedEvents,
    undatedRelations: undatedRelations.length,
  }
})

/** When a relation held. */
export function toExtent(relation: Pick<Relation, 'start' | 'end' | 'status'>): Extent {
  const { start, end } = getSpan(relation)
  const certain: DaySpan | null = start.latest <= end.earliest ? [start.latest, end.earliest] : null
  return { possible: [start.earliest, end.latest], certain }
}

/** When an event was. One of which only one date is known was then, and went on no longer as far as is known. */
function toMoment({ start, end }: DatasetEvent): Extent {
  if (start !== null && end !== null) return toExtent({ start, end, status: 'actual' })
  const { earliest, latest } = getSpan({ start: start ?? end, end: null }).start
  return { possible: [earliest, latest], certain: earliest === latest ? [earliest, latest] : null }
}

function toRow(what: Pick<TimelineRow, 'kind' | 'record'>, text: string, extent: Extent): TimelineRow {
  const { start, end } = what.record
  return { ...what, ...extent, text, when: printPeriod(start, end, DATA_LANGUAGE)! } as TimelineRow
}

function split<Record extends { readonly start: string | null; readonly end: string | null }>(
  records: Iterable<Record>,
): readonly [dated: readonly Record[], undated: readonly Record[]] {
  const [dated, undated]: [Record[], Record[]] = [[], []]
  for (const record of records) (record.start === null && record.end === null ? undated : dated).push(record)
  return [dated, undated]
}

function sortByTime<Item extends { readonly extent: Extent }>(items: readonly Item[]): readonly Item[] {
  const compare = (one: number, other: number) => (one === other ? 0 : one - other)
  return items.toSorted(
    ({ extent: one }, { extent: other }) =>
      compare(one.possible[0], other.possible[0]) || compare(one.possible[1], other.possible[1]),
  )
}

/** An axis goes no further than days that EDTF can name. */
const [FIRST_DAY, LAST_DAY] = [toDay(-9999, 1, 1), toDay(9999, 12, 31)]

/** The share of all days that stands before the first and after the last. */
const MARGIN = 0.03

function findDays(extents: readonly Extent[]): DaySpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { possible, certain } of extents) {
    for (const day of [...possible, ...(certain ?? [])]) {
      if (!Number.isFinite(day)) continue
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  if (first > last) return null
  const margin = Math.ceil((last - first + 1) * MARGIN)
  return [Math.max(FIRST_DAY, first - margin), Math.min(LAST_DAY, last + margin)]
}
