import { isSameJson } from '../../base/isSameJson.ts'
import type { Result } from '../../base/result.ts'
import type { Dataset } from '../dataset.ts'
import type { Change, ChangeProblem, RecordKind, Records, RecordsChange } from './change.ts'
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
    : { ok: true, value: replaceTables(dataset, Object.fromEntries(tables)) }
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
