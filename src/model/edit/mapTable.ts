import type { Indexed } from '../change/change.ts'
import { changeTable } from '../change/changeTable.ts'

/** Maps the records of a table; `null` leaves one out. A table in which nothing changes stays the same. */
export function mapTable<Id extends string, Value>(
  table: ReadonlyMap<Id, Value>,
  change: (record: Value) => Value | null,
): ReadonlyMap<Id, Value> {
  const updated = new Map<Id, readonly [Value, Value]>()
  const removed = new Map<Id, Indexed<Value>>()
  let at = 0
  for (const [id, record] of table) {
    const changed = change(record)
    if (changed === null) removed.set(id, { record, at })
    else if (changed !== record) updated.set(id, [record, changed])
    at++
  }
  return changeTable(table, { added: new Map(), updated, removed })
}
