import type { Change, Indexed, RecordsChange } from './change.ts'

/** A change as JSON, which `readChange` reads back. */
export function printChange(change: Change): string {
  const kinds = Object.entries<RecordsChange<unknown>>(change).map(([kind, { added, updated, removed }]) => [
    kind,
    {
      added: Array.from(added, toItem),
      updated: Array.from(updated, ([id, [before, after]]) => ({ id, before, after })),
      removed: Array.from(removed, toItem),
    },
  ])
  return JSON.stringify(Object.fromEntries(kinds))
}

function toItem([id, { record, at }]: readonly [string, Indexed<unknown>]) {
  return { id, at, record }
}
