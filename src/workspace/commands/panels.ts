import type { Command } from '../createWorkspace.ts'
import { hasRoomForBoth, isLeftOpen } from '../derive/panels.ts'
import type { Panel } from '../view.ts'
import type { FormSubject } from '../workspaceState.ts'

/** Opens or closes the legend. Where there is no room for both panels, it replaces the other. */
export function toggleLeft(): Command {
  return (state) => {
    const open = isLeftOpen(state)
    const change = open || hasRoomForBoth(state) ? { leftOpen: !open } : { leftOpen: true, rightOpen: false }
    return { ...state, preferences: { ...state.preferences, ...change } }
  }
}

/** Opens or closes the panel on the right. */
export function toggleRight(): Command {
  return (state) => ({ ...state, preferences: { ...state.preferences, rightOpen: !state.preferences.rightOpen } })
}

/** Opens one of the panels on the right. */
export function openPanel(panel: Panel): Command {
  return (state) => ({
    ...state,
    preferences: { ...state.preferences, rightOpen: true },
    view: { ...state.view, panel },
  })
}

/** Shows the details of what is selected as fields, or as text again. */
export function setEditing(editing: boolean): Command {
  return (state) =>
    editing ? openPanel('details')({ ...state, editing, editingBegan: state.view.selection }) : { ...state, editing }
}

/** Shows a form in the place of the details, until something else is selected; `null`: the details again. */
export function openForm(subject: FormSubject | null): Command {
  return (state) =>
    subject
      ? openPanel('details')({ ...state, form: { subject, selection: state.view.selection } })
      : { ...state, form: null }
}
