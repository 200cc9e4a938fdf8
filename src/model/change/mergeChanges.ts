import type { Change, RecordKind, Records, RecordsChange } from './change.ts'
import { mergeRecords } from './mergeRecords.ts'

/** The change that does at once what two do one after the other. */
export function mergeChanges(first: Change, second: Change): Change {
  const kinds = new Set([...Object.keys(first), ...Object.keys(second)] as RecordKind[])
  return Object.fromEntries(
    [...kinds].flatMap((kind) => {
      const [one, other] = [first[kind], second[kind]] as readonly (RecordsChange<Records[RecordKind]> | undefined)[]
      const records = one && other ? mergeRecords(one, other) : (one ?? other)!
      const { added, updated, removed } = records
      return added.size + updated.size + removed.size > 0 ? [[kind, records]] : []
    }),
  )
}
