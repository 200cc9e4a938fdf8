import { isSameJson } from '../base/isSameJson.ts'
import type { Language } from '../base/language.ts'
import type { RecordKind, RecordsChange } from '../model/change/change.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import type { Dataset } from '../model/dataset.ts'
import { printRecordName } from '../model/printRecordName.ts'
import type { FieldChange } from './listFieldChanges.ts'
import { listFieldChanges } from './listFieldChanges.ts'

/** What became of the records of one kind between two versions. */
export interface VersionDifference {
  readonly kind: RecordKind
  readonly came: readonly ChangedRecord[]
  readonly went: readonly ChangedRecord[]
  readonly changed: readonly ChangedRecord[]
}

/** A record that came, went or changed. */
export interface ChangedRecord {
  /** Its name or sentence, or else its id. */
  readonly name: string
  /** The fields in which it differs; of a record that came or went, what it says besides its name, if few came or went. */
  readonly fields: readonly FieldChange[]
}

/** Of more records than these, it is not listed what each says. */
const FEW = 12

/** Lists what came, went and changed from one dataset to another. That a record stands elsewhere in the file is left out. */
export function compareVersions(before: Dataset, after: Dataset, language: Language): readonly VersionDifference[] {
  return Object.entries(diffDatasets(before, after)).flatMap(([key, change]) => {
    const kind = key as RecordKind
    const { added, removed, updated }: RecordsChange<unknown> = change
    const list = (old: unknown, now: unknown) =>
      listFieldChanges(kind, { dataset: before, record: old }, { dataset: after, record: now }, language)
    const moved = new Set([...added.keys()].filter((id) => removed.has(id)))
    const isChanged = (id: string) => !isSameJson(removed.get(id)!.record, added.get(id)!.record)
    const came = [...added.keys()].filter((id) => !moved.has(id))
    const went = [...removed.keys()].filter((id) => !moved.has(id))
    const changed = [
      ...updated,
      ...[...moved].filter(isChanged).map((id) => [id, [removed.get(id)!.record, added.get(id)!.record]] as const),
    ].map(([id, [old, now]]) => ({ name: printRecordName(after, kind, id, language), fields: list(old, now) }))
    if (came.length + went.length + changed.length === 0) return []
    const isFew = came.length + went.length <= FEW
    const describe = (dataset: Dataset, id: string, old: unknown, now: unknown): ChangedRecord => ({
      name: printRecordName(dataset, kind, id, language),
      fields: isFew ? list(old, now).filter((field) => isBesideName(kind, field)) : [],
    })
    return [
      {
        kind,
        came: came.map((id) => describe(after, id, undefined, added.get(id)!.record)),
        went: went.map((id) => describe(before, id, removed.get(id)!.record, undefined)),
        changed,
      },
    ]
  })
}

/** Whether a field says something that the name or the sentence of its record does not say. */
function isBesideName(kind: RecordKind, { field, before, after }: FieldChange): boolean {
  if (before === null && after === null) return false
  if (kind === 'relations') return !['id', 'source', 'target', 'type'].includes(field)
  return !['id', 'name', 'title', 'label', 'topic', ''].includes(field)
}
