import { isSameJson } from '../base/isSameJson.ts'
import type { Language } from '../base/language.ts'
import type { RecordKind, RecordsChange } from '../model/change/change.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import type { Dataset } from '../model/dataset.ts'
import { printRecordName } from '../model/printRecordName.ts'
import type { FieldChange } from './listFieldChanges.ts'
import { listFieldChanges } from './listFieldChanges.ts'

/** What became of the records of one kind between two versions, each by its name or sentence, or else by its id. */
export interface VersionDifference {
  readonly kind: RecordKind
  readonly came: readonly string[]
  readonly went: readonly string[]
  readonly changed: readonly ChangedRecord[]
}

/** A record that is in both versions, and the fields in which it differs. */
export interface ChangedRecord {
  readonly name: string
  readonly fields: readonly FieldChange[]
}

/** Lists what came, went and changed from one dataset to another. That a record stands elsewhere in the file is left out. */
export function compareVersions(before: Dataset, after: Dataset, language: Language): readonly VersionDifference[] {
  return Object.entries(diffDatasets(before, after)).flatMap(([key, change]) => {
    const kind = key as RecordKind
    const { added, removed, updated }: RecordsChange<unknown> = change
    const moved = new Set([...added.keys()].filter((id) => removed.has(id)))
    const isChanged = (id: string) => !isSameJson(removed.get(id)!.record, added.get(id)!.record)
    const print = (dataset: Dataset, ids: readonly string[]) =>
      ids.map((id) => printRecordName(dataset, kind, id, language))
    const came = [...added.keys()].filter((id) => !moved.has(id))
    const went = [...removed.keys()].filter((id) => !moved.has(id))
    const changed = [
      ...updated,
      ...[...moved].filter(isChanged).map((id) => [id, [removed.get(id)!.record, added.get(id)!.record]] as const),
    ].map(([id, [old, now]]): ChangedRecord => {
      const [one, other] = [
        { dataset: before, record: old },
        { dataset: after, record: now },
      ]
      return {
        name: printRecordName(after, kind, id, language),
        fields: listFieldChanges(kind, one, other, language),
      }
    })
    if (came.length + went.length + changed.length === 0) return []
    return [{ kind, came: print(after, came), went: print(before, went), changed }]
  })
}
