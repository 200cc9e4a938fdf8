import type { ActorId, ClaimId, Dataset, EventId, Point, RelationId } from '../../model/dataset.ts'
import type { EditedRecords, TypeKind } from '../../model/edit/createRecords.ts'
import { putRecords } from '../../model/edit/createRecords.ts'
import { mergeActors } from '../../model/edit/mergeActors.ts'
import { removeActors, removeClaims, removeEvents, removeRelations } from '../../model/edit/removeRecords.ts'
import { replaceGroup } from '../../model/edit/replaceGroup.ts'
import { replaceType, restoreType } from '../../model/edit/replaceType.ts'
import type { ActorSplit } from '../../model/edit/splitActor.ts'
import { splitActor } from '../../model/edit/splitActor.ts'
import type { Command } from '../createWorkspace.ts'
import type { EditCode, EditLabel } from '../document.ts'
import { EMPTY_SELECTION } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { labelEdit } from './labelEdit.ts'
import { labelField } from './labelField.ts'
import { placeActors } from './move.ts'
import { notify } from './notices.ts'
import { recordEdit } from './recordEdit.ts'
import { revealWithStep } from './reveal.ts'

/**
 * Adds records in one step, selects the last relation or actor and brings its actors into the picture. `positions`: where
 * actors stand in the present layout.
 */
export function addRecords(added: EditedRecords, time: number, positions?: ReadonlyMap<ActorId, Point>): Command {
  return (state) => {
    const add = (dataset: Dataset) => {
      const next = putRecords(dataset, added)
      return positions ? { ...next, positions: placeActors(state, positions) } : next
    }
    const next = edit(state, 'add', added, add, time)
    const relation = added.relations?.at(-1)
    const actor = added.actors?.at(-1)
    if (next === state || (!relation && !actor)) return next
    const selection = relation ? { actors: [], relations: [relation.id] } : { actors: [actor!.id], relations: [] }
    const seen = relation ? [relation.source, relation.target] : [actor!.id]
    return revealWithStep({ ...next, view: { ...next.view, selection } }, seen)
  }
}

/** Gives records that the dataset has other values, in one step. What does not change is no step. */
export function changeRecords(changed: EditedRecords, time: number): Command {
  return (state) => {
    const toLabel = (before: Dataset, after: Dataset) => ({
      ...labelEdit('change', after, changed),
      ...labelChange(before, changed),
    })
    return recordEdit(state, (dataset) => putRecords(dataset, changed), toLabel, time)
  }
}

interface RemovedRecords {
  readonly actors?: readonly ActorId[]
  readonly relations?: readonly RelationId[]
  readonly events?: readonly EventId[]
  readonly claims?: readonly ClaimId[]
}

/** Removes actors, with whatever hangs on them, relations, events and claims. */
export function removeRecords(
  { actors = [], relations = [], events = [], claims = [] }: RemovedRecords,
  time: number,
): Command {
  return (state) => {
    const removed = {
      actors: actors.flatMap((id) => state.dataset?.actors.get(id) ?? []),
      relations: relations.flatMap((id) => state.dataset?.relations.get(id) ?? []),
      events: events.flatMap((id) => state.dataset?.events.get(id) ?? []),
      claims: claims.flatMap((id) => state.dataset?.claims.get(id) ?? []),
    }
    const remove = (dataset: Dataset) =>
      removeClaims(removeEvents(removeRelations(removeActors(dataset, actors), relations), events), claims)
    const toLabel = (before: Dataset, after: Dataset) => {
      const lost = before.relations.size - after.relations.size - removed.relations.length
      return { ...labelEdit('remove', before, removed), ...(lost > 0 && { relations: lost }) }
    }
    const next = recordEdit(state, remove, toLabel, time)
    const label = next.history.done.at(-1)?.label
    return next === state || !label ? state : notify({ code: 'removed', label, revision: next.revision })(next)
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

/** Makes two actors of one; the new one is then selected. */
export function splitOff(actor: ActorId, split: ActorSplit, time: number): Command {
  return (state) => {
    const whole = state.dataset?.actors.get(actor)
    if (!whole) return state
    const next = edit(state, 'split', { actors: [whole] }, (dataset) => splitActor(dataset, actor, split), time)
    if (next === state) return state
    const selection = { ...EMPTY_SELECTION, actors: [split.part.id] }
    return revealWithStep({ ...next, view: { ...next.view, selection } }, [actor, split.part.id])
  }
}

/** What becomes of a type: another takes its place, or it is again as it is built in. */
export interface TypeReplacement {
  readonly kind: TypeKind
  readonly id: string
  /** The type that takes its place; its own id: the built-in type. */
  readonly into: string
}

/** Removes a type or merges it into another; whatever was of it becomes of that. */
export function replaceTypeBy(code: 'change' | 'remove' | 'merge', replaced: TypeReplacement, time: number): Command {
  return (state) => {
    const { kind, id } = replaced
    const type = state.dataset?.vocabulary[kind].get(id)
    return type ? edit(state, code, { [kind]: [type] }, (dataset) => applyReplacement(dataset, replaced), time) : state
  }
}

/** The dataset once a type was replaced. */
export function applyReplacement(dataset: Dataset, { kind, id, into }: TypeReplacement): Dataset {
  return into === id ? restoreType(dataset, kind, id) : replaceType(dataset, kind, id, into)
}

/** Removes a group or merges it into another; with `null`, its actors are in no group any more. */
export function replaceGroupBy(
  code: 'remove' | 'merge',
  { id, into }: { readonly id: string; readonly into: string | null },
  time: number,
): Command {
  return (state) => {
    const group = state.dataset?.groups.get(id)
    return group ? edit(state, code, { groups: [group] }, (dataset) => replaceGroup(dataset, id, into), time) : state
  }
}

/** What is changed of a single record; nothing, if that is several things. */
function labelChange(before: Dataset, changed: EditedRecords): Pick<EditLabel, 'field'> {
  const [record, ...others] = Object.values(changed).flat() as readonly { readonly id: string }[]
  if (!record || others.length > 0) return {}
  const kind = Object.keys(changed).find((key) => changed[key as keyof EditedRecords]?.length) as keyof EditedRecords
  return labelField(before[kind].get(record.id as never), record)
}

function edit(
  state: WorkspaceState,
  code: EditCode,
  records: EditedRecords,
  apply: (dataset: Dataset) => Dataset,
  time: number,
): WorkspaceState {
  const toLabel = (before: Dataset, after: Dataset) => labelEdit(code, code === 'remove' ? before : after, records)
  return recordEdit(state, apply, toLabel, time)
}
