import { isSameJson } from '../../base/isSameJson.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset, Relation } from '../dataset.ts'
import type { Change, ChangeProblem, RecordKind, Records, RecordsChange } from './change.ts'
import { keepOrder } from './order.ts'
import { getTable, replaceTables } from './tables.ts'

/**
 * Gives the dataset after a change, or every record for which the change does not fit. What the change does not touch
 * stays the very same.
 */
export function applyChange(change: Change, dataset: Dataset): Result<Dataset, ChangeProblem> {
  const problems: ChangeProblem[] = []
  const tables = (Object.entries(change) as [RecordKind, AnyChange][]).map(([kind, records]) => {
    const report = (code: ChangeProblem['code'], id: string) => problems.push({ code, kind, id })
    return [kind, applyRecords(records, getTable(dataset, kind), report)]
  })
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: keepEnds(change, dataset, replaceTables(dataset, Object.fromEntries(tables))) }
}

/** Ends stay where they stood as long as no actor and no relation comes, goes, moves or is tied to another. */
function keepEnds({ actors, relations }: Change, before: Dataset, after: Dataset): Dataset {
  const { ends } = before
  if (after.ends === ends || ends.actors !== before.actors || ends.relations !== before.relations) return after
  const isKept = (!actors || isOfUpdates(actors)) && (!relations || (isOfUpdates(relations) && keepsTies(relations)))
  return isKept ? { ...after, ends: { ...ends, actors: after.actors, relations: after.relations } } : after
}

function keepsTies({ updated }: RecordsChange<Relation>): boolean {
  return [...updated.values()].every(([one, other]) => one.source === other.source && one.target === other.target)
}

function isOfUpdates({ added, removed }: RecordsChange<unknown>): boolean {
  return added.size + removed.size === 0
}

type AnyRecord = Records[RecordKind]
type AnyChange = RecordsChange<AnyRecord>
type Table = ReadonlyMap<string, AnyRecord>
type Report = (code: ChangeProblem['code'], id: string) => void

function applyRecords({ added, updated, removed }: AnyChange, table: Table, report: Report): Table {
  const check = (id: string, record: AnyRecord) => {
    if (!table.has(id)) report('missing-record', id)
    else if (!isSameJson(table.get(id), record)) report('other-record', id)
  }
  for (const [id, [before]] of updated) check(id, before)
  for (const [id, { record }] of removed) check(id, record)
  for (const id of added.keys()) if (table.has(id) && !removed.has(id)) report('known-record', id)

  if (added.size + removed.size === 0) return updateRecords(updated, table)
  const next = new Map<string, AnyRecord>()
  const arrivals = [...added].sort(([, one], [, other]) => other.at - one.at)
  const takeArrivals = () => {
    while (arrivals.at(-1)?.[1].at === next.size) {
      const [id, { record }] = arrivals.pop()!
      next.set(id, record)
    }
  }
  let index = 0
  takeArrivals()
  for (const [id, record] of table) {
    const leaving = removed.get(id)
    if (leaving && leaving.at !== index) report('other-index', id)
    index++
    if (leaving) continue
    const update = updated.get(id)
    next.set(id, update ? update[1] : record)
    takeArrivals()
  }
  for (const [id] of arrivals) report('other-index', id)
  return next
}

/** A table of which nothing but records changes: it is copied as a whole, which takes a third of the time. */
function updateRecords(updated: AnyChange['updated'], table: Table): Table {
  const next = new Map(table)
  for (const [id, [, after]] of updated) if (next.has(id)) next.set(id, after)
  keepOrder(next, table)
  return next
}
