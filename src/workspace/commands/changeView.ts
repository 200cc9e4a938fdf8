import type { Command } from '../createWorkspace.ts'
import type { TraceView, View } from '../view.ts'

/** Changes what is seen. */
export function changeView(change: Partial<View>): Command {
  return (state) => ({ ...state, view: { ...state.view, ...change } })
}

/** Changes the question about paths and opens its panel; the path that was shown is let go. */
export function changeTrace(change: Partial<TraceView>): Command {
  return (state) => ({
    ...state,
    preferences: { ...state.preferences, rightOpen: true },
    view: { ...state.view, trace: { ...state.view.trace, ...change }, panel: 'trace', path: null },
  })
}
