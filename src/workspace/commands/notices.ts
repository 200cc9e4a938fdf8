import type { Command } from '../createWorkspace.ts'
import { identifyNotice } from '../identifyNotice.ts'
import type { Notice } from '../notice.ts'
import type { Dialog, OpenMenu, Preferences } from '../workspaceState.ts'

/** Tells of something; what was told in the same words before is told once. */
export function notify(...notices: readonly Notice[]): Command {
  return (state) => {
    if (notices.length === 0) return state
    const told = new Set(notices.map(identifyNotice))
    const others = state.notices.filter((notice) => !told.has(identifyNotice(notice)))
    return { ...state, notices: [...others, ...notices] }
  }
}

/** Says that a file is being read and how far, in one notice; `null`: no longer. */
export function showReading(reading: { readonly name: string; readonly share: number } | null): Command {
  return (state) => {
    const others = state.notices.filter(({ code }) => code !== 'reading-file')
    return { ...state, notices: reading ? [...others, { code: 'reading-file', ...reading }] : others }
  }
}

/** Takes away what was told of an earlier link: it is not about what is open now. */
export function forgetLink(): Command {
  return (state) => {
    const notices = state.notices.filter(({ code }) => !code.startsWith('missing-') && code !== 'damaged-link')
    return notices.length === state.notices.length ? state : { ...state, notices }
  }
}

/** Asks again for whatever did not come about, and takes away the notices of it. */
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

export function changePreferences(change: Partial<Preferences>): Command {
  return (state) => ({ ...state, preferences: { ...state.preferences, ...change } })
}

export function openDialog(dialog: Dialog | null): Command {
  return (state) => ({ ...state, dialog, menu: null, searched: '' })
}

/** Changes what is searched for. */
export function changeSearch(change: (text: string) => string): Command {
  return (state) => ({ ...state, searched: change(state.searched) })
}

export function openMenu(menu: OpenMenu | null): Command {
  return (state) => (state.menu === menu ? state : { ...state, menu })
}
