import type { ClaimId, Dataset, EventId, RelationId } from '../../model/dataset.ts'
import type { EditedRecords } from '../../model/edit/createRecords.ts'
import { mergeClaims } from '../../model/edit/mergeClaims.ts'
import { mergeEvents } from '../../model/edit/mergeEvents.ts'
import { mergeRelations } from '../../model/edit/mergeRelations.ts'
import type { Command } from '../createWorkspace.ts'
import { labelEdit } from './labelEdit.ts'
import { recordEdit } from './recordEdit.ts'

/** Records of a kind that are the same; the first is kept. */
export type SameRecords =
  | { readonly kind: 'relation'; readonly ids: readonly RelationId[] }
  | { readonly kind: 'event'; readonly ids: readonly EventId[] }
  | { readonly kind: 'claim'; readonly ids: readonly ClaimId[] }

/** Merges relations, events or claims into the first of them, in one step. A relation that is kept is then selected. */
export function mergeRecords(same: SameRecords, time: number): Command {
  return (state) => {
    const merge = (dataset: Dataset) => mergeAll(dataset, same)
    const toLabel = (before: Dataset) => labelEdit('merge', before, getRecords(before, same))
    const next = recordEdit(state, merge, toLabel, time)
    if (next === state || same.kind !== 'relation') return next
    return { ...next, view: { ...next.view, selection: { actors: [], relations: same.ids.slice(0, 1) } } }
  }
}

function mergeAll(dataset: Dataset, same: SameRecords): Dataset {
  switch (same.kind) {
    case 'relation':
      return mergeEach(dataset, same.ids, mergeRelations)
    case 'event':
      return mergeEach(dataset, same.ids, mergeEvents)
    case 'claim':
      return mergeEach(dataset, same.ids, mergeClaims)
  }
}

function mergeEach<Id>(
  dataset: Dataset,
  [kept, ...others]: readonly Id[],
  merge: (dataset: Dataset, kept: Id, other: Id) => Dataset,
): Dataset {
  return others.reduce((merged, other) => merge(merged, kept!, other), dataset)
}

function getRecords({ relations, events, claims }: Dataset, { kind, ids }: SameRecords): EditedRecords {
  switch (kind) {
    case 'relation':
      return { relations: ids.flatMap((id) => relations.get(id) ?? []) }
    case 'event':
      return { events: ids.flatMap((id) => events.get(id) ?? []) }
    case 'claim':
      return { claims: ids.flatMap((id) => claims.get(id) ?? []) }
  }
}
