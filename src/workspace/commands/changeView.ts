import type { LayoutId } from '../../scene/layout.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'
import type { Command } from '../createWorkspace.ts'
import type { TraceView, View } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'

/** Changes parts of the view. */
export function changeView(change: Partial<View>): Command {
  return (state) => ({ ...state, view: { ...state.view, ...change } })
}

/** Lays out the diagram as a person has chosen. Choosing the proposed layout stores no choice. */
export function chooseLayout(layout: LayoutId): Command {
  return (state) => {
    const isProposed = state.dataset !== null && proposeLayout(state.dataset).layout === layout
    return changeView({ layout: isProposed ? null : layout, camera: null })(state)
  }
}

/**
 * Changes the question about paths and opens its panel. Its answer is drawn: the selection and the chosen path are
 * dropped. The question beside it is dropped too once it is about something else.
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
