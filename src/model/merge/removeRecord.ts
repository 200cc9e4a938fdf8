import type { RecordKind } from '../change/change.ts'
import type { Dataset } from '../dataset.ts'
import { toMergedDataset, toTables } from './mergedTables.ts'
import { restoreReferences } from './restoreReferences.ts'

/** Removes a record, with whatever refers to it and cannot be without. */
export function removeRecord(dataset: Dataset, kind: RecordKind, id: string): Dataset {
  const tables = toTables(dataset)
  tables.get(kind)!.delete(id)
  const isGone = (reference: { readonly kind: RecordKind; readonly id: string }) =>
    reference.kind === kind && reference.id === id
  restoreReferences(tables, [], isGone, () => {})
  return toMergedDataset(tables, { base: dataset, mine: dataset, theirs: dataset })
}
