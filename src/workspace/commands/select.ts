import { toggle } from '../../base/toggle.ts'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import { deriveDrawnAnswer } from '../derive/deriveDrawnAnswer.ts'
import type { Selection, View } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'
import { revealIn } from './reveal.ts'

/**
 * Selects actors and relations, instead of the present selection or added to it, and shows their details. The drawn
 * answer stays.
 */
export function select(selection: Partial<Selection>, extend = false): Command {
  return (state) => {
    if (state.shownComparison) return state
    const before = extend ? state.view.selection : EMPTY_SELECTION
    const actors = toggle<ActorId>(before.actors, selection.actors ?? [])
    const relations = toggle<RelationId>(before.relations, selection.relations ?? [])
    const some = actors.length + relations.length > 0
    return {
      ...state,
      preferences: some ? { ...state.preferences, rightOpen: true } : state.preferences,
      view: { ...state.view, selection: { actors, relations }, panel: some ? 'details' : state.view.panel },
    }
  }
}

/** Selects actors, and adds them to the picture if the level leaves them out. */
export function selectAndReveal(actors: readonly ActorId[]): Command {
  return (state) => select({ actors })(revealIn(state, actors))
}

/** Goes back one step: leaves an earlier version, clears the selection, then the path chosen from an answer, then the answer, then the focus. */
export function stepBack(): Command {
  return (state) => {
    if (state.shownComparison) return { ...state, shownComparison: null }
    const { path, selection, focus } = state.view
    const leave = (change: Partial<View>) => ({ ...state, view: { ...state.view, ...change } })
    if (selection.actors.length + selection.relations.length > 0) return leave({ selection: EMPTY_SELECTION })
    if (path) return leave({ path: null })
    if (deriveDrawnAnswer(state)) return leave({ answerForm: 'off' })
    return focus ? leave({ focus: null }) : state
  }
}
