import { Merge, Pencil, Plus, Trash2 } from 'lucide-react'
import { mergeInto, removeRecords, setEditing } from '../../workspace/commands/edit.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import type { Action, TargetOf } from './action.ts'

const NOBODY = { actors: [], relations: [] } as const

/** What changes several actors. */
export const ACTORS_EDITS: readonly Action<TargetOf<'actors'>>[] = [
  {
    id: 'merge',
    words: ({ actions }) => actions.merge,
    icon: Merge,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: (_, { actors }) => actors.length > 1,
    command: ({ actors }) => mergeInto(actors, Date.now()),
  },
  {
    id: 'remove-actors',
    words: ({ actions }) => actions.remove,
    icon: Trash2,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actors }) => removeRecords({ ...NOBODY, actors }, Date.now()),
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
    command: ({ actor }) => removeRecords({ ...NOBODY, actors: [actor] }, Date.now()),
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
    command: ({ relations }) => removeRecords({ ...NOBODY, relations }, Date.now()),
  },
]

/** What adds to the dataset, and what changes whatever is selected. */
export const PAGE_EDITS: readonly Action<TargetOf<'page'>>[] = [
  {
    id: 'add-relations',
    words: ({ actions }) => actions.addRelations,
    icon: Plus,
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
    command: () => (state) => removeRecords(state.view.selection, Date.now())(state),
  },
]
