import type { RecordKind } from '../change/change.ts'
import type { Source } from '../dataset.ts'
import type { RecordName } from './conflict.ts'
import type { RecordReference } from './keepReferences.ts'
import { keepReferences } from './keepReferences.ts'
import type { MergedTables } from './mergedTables.ts'

/**
 * Restores whatever is referred to and missing, from the first of some datasets that has it, with all that it refers to
 * itself. What is gone for good is not restored: references to it go as well, and records that cannot be without it.
 * What was missing in one of these datasets already stays as it is.
 */
export function restoreReferences(
  merged: MergedTables,
  origins: readonly MergedTables[],
  isGone: (reference: RecordReference) => boolean,
  report: (restored: RecordReference, neededBy: RecordName) => void,
): void {
  const left = new Set<string>()
  const loose = new Set(origins.flatMap(listLoose))
  let isSettled = false
  const restoreFor =
    (neededBy: RecordName) =>
    (reference: RecordReference): boolean => {
      if (hasRecord(merged, reference)) return true
      if (isGone(reference) || left.has(`${reference.kind} ${reference.id}`)) return false
      if (loose.has(toKey(reference))) return true
      const restored = restore(merged, origins, reference)
      if (restored) {
        isSettled = false
        report(restored, neededBy)
      }
      return true
    }
  while (!isSettled) {
    isSettled = true
    for (const [kind, table] of merged) {
      for (const [id, record] of [...table]) {
        const kept = keepReferences(kind, id, record, restoreFor({ kind, id }))
        if (kept === record) continue
        isSettled = false
        if (kept === null) {
          table.delete(id)
          left.add(`${kind} ${id}`)
        } else table.set(id, kept)
      }
    }
  }
}

/** What is referred to in a dataset, and not there. */
function listLoose(tables: MergedTables): readonly string[] {
  const loose: string[] = []
  for (const [kind, table] of tables) {
    for (const [id, record] of table) {
      keepReferences(kind, id, record, (reference) => {
        if (!hasRecord(tables, reference)) loose.push(toKey(reference))
        return true
      })
    }
  }
  return loose
}

function toKey({ kind, id, passage }: RecordReference): string {
  return JSON.stringify([kind, id, passage])
}

function hasRecord(tables: MergedTables, { kind, id, passage }: RecordReference): boolean {
  const record = tables.get(kind)!.get(id)
  return record !== undefined && (passage === undefined || findPassage(record, passage) !== undefined)
}

function findPassage(source: unknown, id: string): Source['passages'][number] | undefined {
  return (source as Source).passages.find((passage) => passage.id === id)
}

/** Puts back a record, or what is missing of it, and gives what it was; `null`: there is nothing to put back. */
function restore(
  merged: MergedTables,
  origins: readonly MergedTables[],
  reference: RecordReference,
): RecordReference | null {
  const { kind, id, passage } = reference
  const origin = origins.find((tables) => hasRecord(tables, reference))
  if (!origin) return null
  const table = merged.get(kind as RecordKind)!
  const [record, found] = [table.get(id), origin.get(kind)!.get(id)]
  if (record === undefined || passage === undefined) {
    table.set(id, found)
    return { kind, id }
  }
  const { passages } = record as Source
  table.set(id, { ...(record as Source), passages: [...passages, findPassage(found, passage)!] })
  return reference
}
