import type { LocalText } from '../../base/language.ts'
import type { Actor, ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { putRecords } from '../../model/edit/createRecords.ts'
import { mergeActors } from '../../model/edit/mergeActors.ts'
import { removeActors, removeRelations } from '../../model/edit/removeRecords.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { Command } from '../createWorkspace.ts'
import type { Label } from '../document.ts'
import { EMPTY_SELECTION } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { recordEdit } from './recordEdit.ts'
import { revealIn } from './reveal.ts'

/** Actors and relations of a dataset. */
export interface EditedRecords {
  readonly actors?: readonly Actor[]
  readonly relations?: readonly Relation[]
}

/** Adds actors and relations in one step, selects the last one and brings its actors into the picture. */
export function addRecords(added: EditedRecords, time: number): Command {
  return (state) => {
    const next = edit(state, 'add', added, (dataset) => putRecords(dataset, added), time)
    const relation = added.relations?.at(-1)
    const actor = added.actors?.at(-1)
    if (next === state || (!relation && !actor)) return next
    const selection = relation ? { actors: [], relations: [relation.id] } : { actors: [actor!.id], relations: [] }
    const seen = relation ? [relation.source, relation.target] : [actor!.id]
    return revealIn({ ...next, view: { ...next.view, selection } }, seen)
  }
}

/** Gives actors and relations that the dataset has other values, in one step. What does not change is no step. */
export function changeRecords(changed: EditedRecords, time: number): Command {
  return (state) => edit(state, 'change', changed, (dataset) => putRecords(dataset, changed), time)
}

/** Removes actors, with whatever hangs on them, and relations. */
export function removeRecords(
  { actors, relations }: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] },
  time: number,
): Command {
  return (state) => {
    const removed = {
      actors: actors.flatMap((id) => state.dataset?.actors.get(id) ?? []),
      relations: relations.flatMap((id) => state.dataset?.relations.get(id) ?? []),
    }
    const remove = (dataset: Dataset) => removeRelations(removeActors(dataset, actors), relations)
    return edit(state, 'remove', removed, remove, time)
  }
}

/** Merges actors into the first of them, which is then selected. */
export function mergeInto(actors: readonly ActorId[], time: number): Command {
  return (state) => {
    const [kept, ...others] = actors.flatMap((id) => state.dataset?.actors.get(id) ?? [])
    if (!kept || others.length === 0) return state
    const merge = (dataset: Dataset) =>
      mergeActors(
        dataset,
        kept.id,
        others.map(({ id }) => id),
      )
    const next = edit(state, 'merge', { actors: [kept, ...others] }, merge, time)
    return next === state
      ? state
      : { ...next, view: { ...next.view, selection: { ...EMPTY_SELECTION, actors: [kept.id] } } }
  }
}

function edit(
  state: WorkspaceState,
  code: 'add' | 'change' | 'remove' | 'merge',
  records: EditedRecords,
  apply: (dataset: Dataset) => Dataset,
  time: number,
): WorkspaceState {
  return recordEdit(state, apply, (before, after) => toLabel(code, code === 'remove' ? before : after, records), time)
}

function toLabel(
  code: 'add' | 'change' | 'remove' | 'merge',
  dataset: Dataset,
  { actors = [], relations = [] }: EditedRecords,
): Label {
  const [relation, actor] = [relations[0], actors[0]]
  const name: LocalText = relation
    ? { en: printRelation(dataset, relation, 'en'), ar: printRelation(dataset, relation, 'ar') }
    : actor!.name
  return { code, name, count: relation ? relations.length : actors.length }
}
