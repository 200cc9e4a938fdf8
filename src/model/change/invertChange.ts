import type { Change, RecordsChange } from './change.ts'

/** The change that takes another back. */
export function invertChange(change: Change): Change {
  const kinds = Object.entries<RecordsChange<unknown>>(change)
  return Object.fromEntries(kinds.map(([kind, records]) => [kind, invertRecords(records)]))
}

function invertRecords<Value>({ added, updated, removed }: RecordsChange<Value>): RecordsChange<Value> {
  return {
    added: removed,
    updated: new Map(Array.from(updated, ([id, [before, after]]) => [id, [after, before]])),
    removed: added,
  }
}
