import { applyChange } from '../change/applyChange.ts'
import type { RecordKind, Records } from '../change/change.ts'
import { diffDatasets } from '../change/diffDatasets.ts'
import { RECORD_KINDS } from '../change/recordKinds.ts'
import { getTable, replaceTables } from '../change/tables.ts'
import type { Dataset } from '../dataset.ts'
import type { Sides } from './conflict.ts'
import { mergeOrder } from './mergeOrder.ts'

/** The records of a dataset that is being merged, by kind and id, in no order. */
export type MergedTables = ReadonlyMap<RecordKind, Map<string, unknown>>

export function toTables(dataset: Dataset): MergedTables {
  return new Map(RECORD_KINDS.map((kind) => [kind, new Map<string, unknown>(getTable(dataset, kind))]))
}

/** The merged dataset, with the records in the order of the sides. What is as in mine stays the very same. */
export function toMergedDataset(tables: MergedTables, { base, mine, theirs }: Sides<Dataset>): Dataset {
  const ordered = Array.from(tables, ([kind, table]) => {
    const [old, own, other] = [base, mine, theirs].map((dataset) => [...getTable(dataset, kind).keys()])
    const ids = kind === 'fields' ? own! : mergeOrder(old!, own!, other!, (id) => table.has(id))
    return [kind, new Map(ids.map((id) => [id, table.get(id) as Records[RecordKind]]))] as const
  })
  const change = diffDatasets(mine, replaceTables(mine, Object.fromEntries(ordered)))
  const applied = applyChange(change, mine)
  if (!applied.ok) throw new Error(`merge: the change does not fit: ${JSON.stringify(applied.problems)}`)
  return applied.value
}
