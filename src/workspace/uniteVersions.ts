import type { RecordsChange } from '../model/change/change.ts'
import { diffDatasets } from '../model/change/diffDatasets.ts'
import type { Dataset } from '../model/dataset.ts'
import { putRecords } from '../model/edit/createRecords.ts'
import type { ChangeMark, ChangeMarks } from '../scene/markChanges.ts'

/** Two versions of a dataset as one, and what became of its actors and relations. */
export interface UnitedVersions {
  /** The later version, with the actors and relations that went. */
  readonly union: Dataset
  readonly marks: ChangeMarks
}

export function uniteVersions(before: Dataset, now: Dataset): UnitedVersions {
  const change = diffDatasets(before, now)
  const union = putRecords(now, {
    groups: listGone(before.groups, now.groups),
    actorTypes: listGone(before.actorTypes, now.actorTypes),
    relationTypes: listGone(before.relationTypes, now.relationTypes),
    actors: listGone(before.actors, now.actors),
    relations: listGone(before.relations, now.relations),
  })
  return { union, marks: { actors: toMarks(change.actors), relations: toMarks(change.relations) } }
}

function listGone<Id, Value>(before: ReadonlyMap<Id, Value>, now: ReadonlyMap<Id, Value>): readonly Value[] {
  return [...before].filter(([id]) => !now.has(id)).map(([, record]) => record)
}

/** What is removed and added at once stands elsewhere in the file, and has not changed. */
function toMarks<Id extends string, Value>(change: RecordsChange<Value> | undefined): ReadonlyMap<Id, ChangeMark> {
  if (!change) return new Map()
  const { added, updated, removed } = change
  const only = (ids: Iterable<string>, other: ReadonlyMap<string, unknown>) => [...ids].filter((id) => !other.has(id))
  const mark = (ids: readonly string[], what: ChangeMark) => ids.map((id) => [id as Id, what] as const)
  return new Map([
    ...mark(only(added.keys(), removed), 'came'),
    ...mark(only(removed.keys(), added), 'went'),
    ...mark([...updated.keys()], 'changed'),
  ])
}
