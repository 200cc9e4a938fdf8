import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { Selection } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'
import { revealIn } from './reveal.ts'

/** Selects actors and relations instead of, or beside, those that are selected, and shows their details. */
export function select(selection: Partial<Selection>, extend = false): Command {
  return (state) => {
    const before = extend ? state.view.selection : EMPTY_SELECTION
    const actors = toggle<ActorId>(before.actors, selection.actors ?? [])
    const relations = toggle<RelationId>(before.relations, selection.relations ?? [])
    const some = actors.length + relations.length > 0
    return {
      ...state,
      preferences: some ? { ...state.preferences, rightOpen: true } : state.preferences,
      view: { ...state.view, selection: { actors, relations }, path: null, panel: some ? 'details' : state.view.panel },
    }
  }
}

/** Selects an actor and sees to it that it is in the picture, though it was folded away. */
export function selectAndReveal(actors: readonly ActorId[]): Command {
  return (state) => select({ actors })(revealIn(state, actors))
}

/** Steps back by one: from the path to the selection, from the selection to the focus, from the focus to the whole. */
export function stepBack(): Command {
  return (state) => {
    const { path, selection, focus } = state.view
    if (path) return { ...state, view: { ...state.view, path: null } }
    if (selection.actors.length + selection.relations.length > 0)
      return { ...state, view: { ...state.view, selection: EMPTY_SELECTION } }
    return focus ? { ...state, view: { ...state.view, focus: null } } : state
  }
}

/** What was selected already is let go; the rest is added. */
function toggle<Id>(before: readonly Id[], change: readonly Id[]): readonly Id[] {
  const all = change.length > 0 && change.every((id) => before.includes(id))
  return all ? before.filter((id) => !change.includes(id)) : [...new Set([...before, ...change])]
}
