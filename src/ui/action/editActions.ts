import { Pencil, Trash2 } from 'lucide-react'
import type * as edits from '../../workspace/commands/edit.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { setEditing } from '../../workspace/commands/panels.ts'
import { select } from '../../workspace/commands/select.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import type { Surroundings } from '../WorkspaceContext.ts'
import type { Action, TargetOf } from './action.ts'

const NOTHING = { actors: [], relations: [] } as const

/** Runs a command of those that are loaded with the first edit. */
function runEdit<Target>(make: (target: Target, commands: typeof edits) => Command) {
  return ({ workspace }: Surroundings, target: Target): void =>
    void import('../../workspace/commands/edit.ts').then((commands) => workspace.run(make(target, commands)))
}

/** What changes several actors. */
export const ACTORS_EDITS: readonly Action<TargetOf<'actors'>>[] = [
  {
    id: 'merge',
    words: ({ actions }) => actions.merge,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: (_, { actors }) => actors.length > 1,
    act: runEdit(({ actors }, { mergeInto }) => mergeInto(actors, Date.now())),
  },
  {
    id: 'remove-actors',
    words: ({ actions }) => actions.remove,
    icon: Trash2,
    offeredIn: ['menu', 'panel', 'palette'],
    act: runEdit(({ actors }, { removeRecords }) => removeRecords({ ...NOTHING, actors }, Date.now())),
  },
]

/** What changes an actor. */
export const ACTOR_EDITS: readonly Action<TargetOf<'actor'>>[] = [
  {
    id: 'edit-actor',
    words: ({ actions }) => actions.edit,
    icon: Pencil,
    offeredIn: ['menu', 'panel', 'palette'],
    command:
      ({ actor }) =>
      (state) =>
        setEditing(true)(state.view.selection.actors.includes(actor) ? state : select({ actors: [actor] })(state)),
  },
  {
    id: 'remove-actor',
    words: ({ actions }) => actions.remove,
    icon: Trash2,
    offeredIn: ['menu', 'panel', 'palette'],
    act: runEdit(({ actor }, { removeRecords }) => removeRecords({ ...NOTHING, actors: [actor] }, Date.now())),
  },
]

/** What changes the relations of a tie. */
export const TIE_EDITS: readonly Action<TargetOf<'tie'>>[] = [
  {
    id: 'edit-relation',
    words: ({ actions }) => actions.edit,
    icon: Pencil,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: (_, { relations }) => relations.length === 1,
    command:
      ({ relations: [relation] }) =>
      (state) =>
        setEditing(true)(
          state.view.selection.relations.includes(relation!) ? state : select({ relations: [relation!] })(state),
        ),
  },
  {
    id: 'remove-relations',
    words: ({ actions }) => actions.remove,
    icon: Trash2,
    offeredIn: ['menu', 'panel', 'palette'],
    act: runEdit(({ relations }, { removeRecords }) => removeRecords({ ...NOTHING, relations }, Date.now())),
  },
]

/** What adds to the dataset, and what changes whatever is selected. */
export const PAGE_EDITS: readonly Action<TargetOf<'page'>>[] = [
  {
    id: 'add-relations',
    words: ({ actions }) => actions.addRelations,
    keys: ['a'],
    offeredIn: ['menu', 'palette'],
    applies: ({ dataset }) => dataset !== null,
    command: () => openDialog('entry'),
  },
  {
    id: 'edit-selected',
    words: ({ actions }) => actions.editSelected,
    keys: ['e'],
    offeredIn: [],
    applies: ({ view: { selection } }) => selection.actors.length + selection.relations.length === 1,
    command: () => (state) => setEditing(!state.editing)(state),
  },
  {
    id: 'remove-selected',
    words: ({ actions }) => actions.removeSelected,
    keys: ['Delete'],
    offeredIn: [],
    applies: ({ view: { selection } }) => selection.actors.length + selection.relations.length > 0,
    act: runEdit(
      (_, { removeRecords }) =>
        (state) =>
          removeRecords(state.view.selection, Date.now())(state),
    ),
  },
]
