import type { Command } from '../createWorkspace.ts'
import type { Notice } from '../notice.ts'
import type { Dialog, OpenMenu, Preferences } from '../workspaceState.ts'

export function notify(...notices: readonly Notice[]): Command {
  return (state) => (notices.length === 0 ? state : { ...state, notices: [...state.notices, ...notices] })
}

export function dismissNotice(notice: Notice): Command {
  return (state) => ({ ...state, notices: state.notices.filter((other) => other !== notice) })
}

export function changePreferences(change: Partial<Preferences>): Command {
  return (state) => ({ ...state, preferences: { ...state.preferences, ...change } })
}

export function openDialog(dialog: Dialog | null): Command {
  return (state) => ({ ...state, dialog, menu: null })
}

export function openMenu(menu: OpenMenu | null): Command {
  return (state) => (state.menu === menu ? state : { ...state, menu })
}
