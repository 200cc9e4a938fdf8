import { isSameJson } from '../base/isSameJson.ts'
import type { RecordKind, RecordsChange } from '../model/change/change.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import { sortByIndex } from '../model/change/settleMoves.ts'
import type { Dataset } from '../model/dataset.ts'
import { printFieldValue, printRecordName } from '../model/printRecordName.ts'

/** What differs in the records of one kind between two datasets. */
export interface Difference {
  readonly kind: RecordKind
  readonly added: readonly NamedRecord[]
  readonly removed: readonly NamedRecord[]
  readonly changed: readonly (Named & { readonly fields: readonly ChangedField[] })[]
  /** What stands elsewhere in the order. */
  readonly moved: readonly Named[]
}

interface Named {
  readonly id: string
  /** In words: the name of an actor, the sentence of a relation. */
  readonly name: string
}

interface NamedRecord extends Named {
  readonly record: unknown
}

interface ChangedField {
  /** Keys joined by dots, such as `name.en`; empty for the value as a whole. */
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Lists what came, went and changed from one dataset to another, by kind. */
export function listDifferences(before: Dataset, after: Dataset): readonly Difference[] {
  return (Object.entries(diffDatasets(before, after)) as [RecordKind, RecordsChange<unknown>][]).map(
    ([kind, { added, updated, removed }]) => {
      const name = (dataset: Dataset, id: string): Named => ({ id, name: printRecordName(dataset, kind, id) })
      const moves = sortByIndex(added).filter(([id]) => removed.has(id))
      const movedAndChanged = moves.map(([id, { record }]) => [id, [removed.get(id)!.record, record]] as const)
      const changes = [...updated, ...movedAndChanged].filter(([, [old, now]]) => !isSameJson(old, now))
      return {
        kind,
        added: sortByIndex(added)
          .filter(([id]) => !removed.has(id))
          .map(([id, { record }]) => ({ ...name(after, id), record })),
        removed: sortByIndex(removed)
          .filter(([id]) => !added.has(id))
          .map(([id, { record }]) => ({ ...name(before, id), record })),
        changed: changes.map(([id, [old, now]]) => ({ ...name(after, id), fields: listFields(old, now) })),
        moved: moves.map(([id]) => name(after, id)),
      }
    },
  )
}

function listFields(before: unknown, after: unknown, path: readonly string[] = []): readonly ChangedField[] {
  if (isSameJson(before, after)) return []
  if (!isObject(before) || !isObject(after)) return [{ field: path.join('.'), before, after }]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => listFields(before[key], after[key], [...path, key]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Prints differences for people, a line for each record and each changed field. */
export function printDifferences(differences: readonly Difference[]): string {
  return differences
    .flatMap(({ kind, added, removed, changed, moved }) => [
      ...added.map((one) => `added ${print(kind, one)}`),
      ...removed.map((one) => `removed ${print(kind, one)}`),
      ...changed.flatMap((one) => [
        `changed ${print(kind, one)}`,
        ...one.fields.map(({ field, before, after }) => {
          const change = `${printFieldValue(before)} -> ${printFieldValue(after)}`
          return `  ${field === '' ? change : `${field}: ${change}`}`
        }),
      ]),
      ...moved.map((one) => `moved ${print(kind, one)}`),
    ])
    .map((line) => `${line}\n`)
    .join('')
}

function print(kind: RecordKind, { id, name }: Named): string {
  if (kind === 'fields') return id
  return name === id ? `${kind} ${id}` : `${kind} ${id}: ${name}`
}
