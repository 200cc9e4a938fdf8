/** Maps the records of a table; `null` leaves one out. A table in which nothing changes stays the same. */
export function mapTable<Id extends string, Value>(
  table: ReadonlyMap<Id, Value>,
  change: (record: Value) => Value | null,
): ReadonlyMap<Id, Value> {
  const next = new Map<Id, Value>()
  let isSame = true
  for (const [id, record] of table) {
    const changed = change(record)
    isSame &&= changed === record
    if (changed !== null) next.set(id, changed)
  }
  return isSame ? table : next
}
