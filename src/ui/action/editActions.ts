import { CirclePlus, Pencil, Rows3, Spline, Trash2 } from 'lucide-react'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import { printEntryStart } from '../../model/entry/printEntryStart.ts'
import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type * as edits from '../../workspace/commands/edit.ts'
import { openDialog, openEntry } from '../../workspace/commands/notices.ts'
import { openForm, setEditing } from '../../workspace/commands/panels.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { isEditing } from '../../workspace/derive/isEditing.ts'
import type { Selection } from '../../workspace/view.ts'
import { EMPTY_SELECTION } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Surroundings } from '../WorkspaceContext.ts'
import type { Action, OfferContext, TargetOf } from './action.ts'
import { isOpen } from './isOpen.ts'

const EVERYWHERE: readonly OfferContext[] = ['menu', 'panel', 'palette']

/** Whether several records of a kind are selected. */
function hasSeveral({ view: { selection } }: WorkspaceState): boolean {
  return selection.actors.length > 1 || selection.relations.length > 1
}

function countSelected({ view: { selection } }: WorkspaceState): number {
  return selection.actors.length + selection.relations.length
}

/** Runs a command of those that are loaded with the first edit. */
function runEdit<Target>(make: (target: Target, commands: typeof edits) => Command) {
  return ({ workspace }: Surroundings, target: Target): void =>
    void import('../../workspace/commands/edit.ts').then((commands) => workspace.run(make(target, commands)))
}

/** An action that deletes what a target stands for. */
function deleting<Target extends TargetOf<'actors' | 'actor' | 'tie'>>(
  id: string,
  list: (target: Target) => Partial<Selection>,
): Action<Target> {
  return {
    id,
    words: ({ actions }) => actions.remove,
    icon: Trash2,
    offeredIn: EVERYWHERE,
    applies: isOpen,
    act: runEdit((target: Target, { removeRecords }) =>
      removeRecords({ ...EMPTY_SELECTION, ...list(target) }, Date.now()),
    ),
  }
}

/** An action that sets a field of all that is selected. */
function settingField(id: string, offeredIn: readonly OfferContext[]) {
  return {
    ...{ id, offeredIn, icon: Rows3 },
    words: ({ actions }: ActionCatalogue) => actions.setField,
    applies: (state: WorkspaceState) => hasSeveral(state) && isOpen(state),
    command: () => openDialog('set-field'),
  }
}

/** Shows the fields of a record, which is selected. */
function edit(selection: Partial<Selection>): Command {
  return (state) => setEditing(true)(choose(state, selection))
}

function choose(state: WorkspaceState, selection: Partial<Selection>): WorkspaceState {
  return { ...state, view: { ...state.view, selection: { ...EMPTY_SELECTION, ...selection } } }
}

/** Opens the line for entries with the first of some actors in it, and the second if there is one. */
function relate(source: ActorId, target: ActorId | null): Command {
  return (state) => (state.dataset ? openEntry(printEntryStart(state.dataset, source, target))(state) : state)
}

/** Whether there are several relations, all of one type from one actor to another. */
function isOfOneKind({ dataset }: WorkspaceState, ids: readonly RelationId[]): boolean {
  const kinds = ids.flatMap((id) => {
    const relation = dataset?.relations.get(id)
    return relation ? `${relation.source} ${relation.type} ${relation.target}` : []
  })
  return kinds.length > 1 && new Set(kinds).size === 1
}

/** What changes several actors. */
export const ACTORS_EDITS: readonly Action<TargetOf<'actors'>>[] = [
  {
    id: 'relate-actors',
    words: ({ actions }) => actions.relateActors,
    icon: Spline,
    offeredIn: EVERYWHERE,
    applies: (state, { actors }) => actors.length === 2 && isOpen(state),
    command: ({ actors: [source, target] }) => relate(source!, target!),
  },
  {
    id: 'merge',
    words: ({ actions }) => actions.merge,
    offeredIn: EVERYWHERE,
    applies: (state, { actors }) => actors.length > 1 && isOpen(state),
    act: runEdit(({ actors }, { mergeInto }) => mergeInto(actors, Date.now())),
  },
  settingField('set-field-of-actors', ['menu', 'panel']),
  {
    ...deleting('remove-actors', ({ actors }: TargetOf<'actors'>) => ({ actors })),
    nameNow: ({ actions }, _, { actors }) => actions.removeNow(actors.length),
  },
]

/** What changes an actor. */
export const ACTOR_EDITS: readonly Action<TargetOf<'actor'>>[] = [
  {
    id: 'relate-actor',
    words: ({ actions }) => actions.relateActor,
    icon: Spline,
    keys: ['r'],
    offeredIn: EVERYWHERE,
    applies: isOpen,
    command: ({ actor }) => relate(actor, null),
  },
  {
    id: 'edit-actor',
    words: ({ actions }) => actions.edit,
    icon: Pencil,
    offeredIn: EVERYWHERE,
    applies: isOpen,
    command: ({ actor }) => edit({ actors: [actor] }),
  },
  {
    id: 'split-actor',
    words: ({ actions }) => actions.split,
    offeredIn: EVERYWHERE,
    applies: isOpen,
    command:
      ({ actor }) =>
      (state) =>
        openForm({ kind: 'split-actor', id: actor })(choose(state, { actors: [actor] })),
  },
  deleting('remove-actor', ({ actor }) => ({ actors: [actor] })),
]

/** What changes the relations of a tie. */
export const TIE_EDITS: readonly Action<TargetOf<'tie'>>[] = [
  {
    id: 'edit-relation',
    words: ({ actions }) => actions.edit,
    icon: Pencil,
    offeredIn: EVERYWHERE,
    applies: (state, { relations }) => relations.length === 1 && isOpen(state),
    command: ({ relations }) => edit({ relations }),
  },
  {
    id: 'merge-relations',
    words: ({ actions }) => actions.mergeRelations,
    offeredIn: EVERYWHERE,
    applies: (state, { relations }) => isOpen(state) && isOfOneKind(state, relations),
    act: ({ workspace }, { relations: ids }) =>
      void import('../../workspace/commands/mergeRecords.ts').then(({ mergeRecords }) =>
        workspace.run(mergeRecords({ kind: 'relation', ids }, Date.now())),
      ),
  },
  {
    id: 'split-relation',
    words: ({ actions }) => actions.splitRelation,
    offeredIn: EVERYWHERE,
    applies: (state, { relations }) => {
      const [only, ...others] = relations.flatMap((id) => state.dataset?.relations.get(id) ?? [])
      return only !== undefined && others.length === 0 && only.evidence.length > 1 && isOpen(state)
    },
    command:
      ({ relations }) =>
      (state) =>
        openForm({ kind: 'split-relation', id: relations[0]! })(choose(state, { relations })),
  },
  settingField('set-field-of-relations', ['menu', 'panel']),
  deleting('remove-relations', ({ relations }) => ({ relations })),
]

/** What adds to the dataset, and what changes whatever is selected. */
export const PAGE_EDITS: readonly Action<TargetOf<'page'>>[] = [
  {
    id: 'add-relations',
    words: ({ actions }) => actions.addRelations,
    keys: ['a'],
    offeredIn: ['menu', 'palette'],
    applies: isOpen,
    command: () => openDialog('entry'),
  },
  { ...settingField('set-field', ['palette']), keys: ['S', 'Ctrl+Enter'] },
  {
    id: 'new-actor',
    words: ({ actions }) => actions.newActor,
    icon: CirclePlus,
    keys: ['A'],
    offeredIn: ['menu', 'palette'],
    applies: isOpen,
    act: ({ workspace }) => void import('../edit/beginActor.ts').then(({ beginActor }) => beginActor(workspace)),
  },
  {
    id: 'vocabulary',
    words: ({ actions }) => actions.vocabulary,
    keys: ['v'],
    offeredIn: ['menu', 'panel', 'palette'],
    applies: isOpen,
    command: () => openDialog('vocabulary'),
  },
  {
    id: 'duplicates',
    words: ({ actions }) => actions.duplicates,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: isOpen,
    command: () => openDialog('duplicates'),
  },
  {
    id: 'new-event',
    words: ({ actions }) => actions.newEvent,
    offeredIn: ['panel', 'palette'],
    applies: isOpen,
    command: () => openForm({ kind: 'event', id: null }),
  },
  {
    id: 'new-claim',
    words: ({ actions }) => actions.newClaim,
    offeredIn: ['panel', 'palette'],
    applies: isOpen,
    command: () => openForm({ kind: 'claim', id: null }),
  },
  {
    id: 'edit-selected',
    words: ({ actions }) => actions.editSelected,
    keys: ['e'],
    offeredIn: [],
    applies: (state) => countSelected(state) === 1 && isOpen(state),
    command: () => (state) => setEditing(!isEditing(state))(state),
  },
  {
    id: 'remove-selected',
    words: ({ actions }) => actions.removeSelected,
    keys: ['Delete'],
    offeredIn: [],
    applies: (state) => countSelected(state) > 0 && isOpen(state),
    act: runEdit(
      (_, { removeRecords }) =>
        (state) =>
          removeRecords(state.view.selection, Date.now())(state),
    ),
  },
]
