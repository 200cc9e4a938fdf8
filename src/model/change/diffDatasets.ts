import type { Dataset } from '../dataset.ts'
import type { Change, RecordsChange } from './change.ts'
import { diffPatches } from './patchTable.ts'
import { RECORD_KINDS } from './recordKinds.ts'
import { settleMoves } from './settleMoves.ts'
import { getTable } from './tables.ts'

/** The smallest change that leads from one dataset to another. Tables that both share are not looked into. */
export function diffDatasets(before: Dataset, after: Dataset): Change {
  return Object.fromEntries(
    RECORD_KINDS.flatMap((kind) => {
      if (kind !== 'fields' && before[kind] === after[kind]) return []
      const records = diffRecords(getTable(before, kind), getTable(after, kind))
      const { added, updated, removed } = records
      return added.size + updated.size + removed.size > 0 ? [[kind, records]] : []
    }),
  )
}

function diffRecords<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): RecordsChange<Value> {
  return diffPatches(before, after) ?? diffTables(before, after)
}

function diffTables<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): RecordsChange<Value> {
  type Entry = readonly [id: string, record: Value]
  const old: readonly Entry[] = [...before]
  const now: readonly Entry[] = [...after]
  const updated = new Map<string, readonly [Value, Value]>()
  const keep = (one: Entry | undefined, other: Entry | undefined): boolean => {
    if (!one || one[0] !== other?.[0]) return false
    if (one[1] !== other[1]) updated.set(one[0], [one[1], other[1]])
    return true
  }
  // What stands where it stood, from either end, stays; most often that is all.
  let start = 0
  while (keep(old[start], now[start])) start++
  const most = Math.min(before.size, after.size) - start
  let end = 0
  while (end < most && keep(old.at(-1 - end), now.at(-1 - end))) end++
  const index = (records: readonly Entry[]) =>
    new Map(records.slice(start, records.length - end).map(([id, record], at) => [id, { record, at: start + at }]))
  return settleMoves({ added: index(now), updated, removed: index(old) })
}
