import type { Change } from '../change/change.ts'
import { diffDatasets } from '../change/diffDatasets.ts'
import type { Dataset } from '../dataset.ts'
import type { Conflict, Merge, MergeSide } from './conflict.ts'
import { toMergedDataset, toTables } from './mergedTables.ts'
import { restoreReferences } from './restoreReferences.ts'
import { setValue } from './setValue.ts'

/**
 * Settles the conflicts of a merge, all of them or one by one: the choice is the side to take, or `null` for what
 * stands. Gives the dataset, and the change from mine to it, which is one step. Whatever refers to a record that the
 * chosen side has removed goes with it.
 */
export function settleConflicts(
  { base, mine, theirs, dataset, conflicts }: Merge,
  choose: (conflict: Conflict) => MergeSide | null,
): { readonly dataset: Dataset; readonly change: Change } {
  const settled = toTables(dataset)
  const gone = new Set<string>()
  for (const conflict of conflicts) {
    const side = choose(conflict)
    if (side === null) continue
    const { kind, id, path } = conflict
    const table = settled.get(kind)!
    const isGone = kind !== 'fields' && !table.has(id)
    if (path.length > 0 && isGone) continue
    const value = conflict[side]
    const record = path.length === 0 ? value : setValue(table.get(id), path, value)
    if (record !== undefined || kind === 'fields') table.set(id, record)
    else table.delete(id)
    if (value === undefined) gone.add(JSON.stringify([kind, id, ...path]))
  }
  restoreReferences(
    settled,
    [mine, theirs, base].map(toTables),
    ({ kind, id, passage }) =>
      gone.has(JSON.stringify([kind, id])) ||
      (passage !== undefined && gone.has(JSON.stringify([kind, id, 'passages', passage]))),
    () => {},
  )
  const result = toMergedDataset(settled, { base, mine, theirs })
  return { dataset: result, change: diffDatasets(mine, result) }
}
