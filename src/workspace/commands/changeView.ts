import type { LayoutId } from '../../scene/layouts/layout.ts'
import type { Command } from '../createWorkspace.ts'
import { deriveProposal } from '../derive/deriveProposal.ts'
import type { TraceView, View } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'

/** Changes what is seen. */
export function changeView(change: Partial<View>): Command {
  return (state) => ({ ...state, view: { ...state.view, ...change } })
}

/** Lays the diagram out as a person has chosen; the proposed layout needs no choice. */
export function chooseLayout(layout: LayoutId): Command {
  return (state) => {
    const isProposed = state.dataset !== null && deriveProposal(state.dataset).layout === layout
    return changeView({ layout: isProposed ? null : layout, camera: null })(state)
  }
}

/**
 * Changes the question about paths and opens its panel. Its answer is drawn: what was selected and the path that was
 * chosen are let go, and the question beside it once it is about something else.
 */
export function changeTrace(change: Partial<TraceView>): Command {
  return (state) => {
    const { view } = state
    const isOther = (['ask', 'kind', 'from', 'to'] as const).some((part) => part in change)
    return {
      ...state,
      preferences: { ...state.preferences, rightOpen: true },
      view: {
        ...view,
        trace: { ...view.trace, ...change },
        beside: isOther ? null : view.beside,
        panel: 'trace',
        selection: EMPTY_SELECTION,
        path: null,
        answerForm: view.answerForm === 'off' ? 'auto' : view.answerForm,
        camera: null,
      },
    }
  }
}
