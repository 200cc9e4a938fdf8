import type { Command } from '../createWorkspace.ts'
import { identifyNotice } from '../identifyNotice.ts'
import type { Notice } from '../notice.ts'
import type { Dialog, OpenMenu, Preferences } from '../workspaceState.ts'

/** Adds notices; each replaces an earlier one in the same words. */
export function notify(...notices: readonly Notice[]): Command {
  return (state) => {
    if (notices.length === 0) return state
    const told = new Set(notices.map(identifyNotice))
    const others = state.notices.filter((notice) => !told.has(identifyNotice(notice)))
    return { ...state, notices: [...others, ...notices] }
  }
}

/** Shows in one notice that a file is being read, and how far; `null` removes the notice. */
export function showReading(reading: { readonly name: string; readonly share: number } | null): Command {
  return (state) => {
    const others = state.notices.filter(({ code }) => code !== 'reading-file')
    return { ...state, notices: reading ? [...others, { code: 'reading-file', ...reading }] : others }
  }
}

/** Removes the notices about an earlier link, which do not concern what is open now. */
export function forgetLink(): Command {
  return (state) => {
    const notices = state.notices.filter(({ code }) => !code.startsWith('missing-') && code !== 'damaged-link')
    return notices.length === state.notices.length ? state : { ...state, notices }
  }
}

/** Retries everything that failed, and removes the notices about it. */
export function tryAgain(): Command {
  return (state) => ({
    ...state,
    attempts: state.attempts + 1,
    notices: state.notices.filter(({ code }) => code !== 'failed' && code !== 'dataset-failed'),
  })
}

export function dismissNotice(notice: Notice): Command {
  return (state) => ({ ...state, notices: state.notices.filter((other) => other !== notice) })
}

/** Removes the notices of a code: what they say is no longer so. */
export function dismissNotices(code: Notice['code']): Command {
  return (state) => ({ ...state, notices: state.notices.filter((notice) => notice.code !== code) })
}

export function changePreferences(change: Partial<Preferences>): Command {
  return (state) => ({ ...state, preferences: { ...state.preferences, ...change } })
}

export function openDialog(dialog: Dialog | null): Command {
  return (state) => ({ ...state, dialog, menu: null, searched: '', entryLine: '' })
}

/** Opens the line for entries with the beginning of one in it. */
export function openEntry(entryLine: string): Command {
  return (state) => ({ ...openDialog('entry')(state), entryLine })
}

/** Changes the text in the line for entries. */
export function changeEntry(change: (line: string) => string): Command {
  return (state) => ({ ...state, entryLine: change(state.entryLine) })
}

/** Changes the text that is searched for. */
export function changeSearch(change: (text: string) => string): Command {
  return (state) => ({ ...state, searched: change(state.searched) })
}

export function openMenu(menu: OpenMenu | null): Command {
  return (state) => (state.menu === menu ? state : { ...state, menu })
}
