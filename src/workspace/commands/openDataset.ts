import type { Dataset } from '../../model/dataset.ts'
import type { LayoutId } from '../../scene/layouts/layout.ts'
import type { Command } from '../createWorkspace.ts'
import { deriveProposal } from '../derive/deriveProposal.ts'
import type { Positions } from '../document.ts'
import { EMPTY_HISTORY } from '../document.ts'
import type { View } from '../view.ts'
import { INITIAL_VIEW } from '../view.ts'
import { amendPlaces } from './history.ts'

/**
 * Opens a dataset in a view, with the places that were remembered for it, and the panel that tells of what is selected.
 * Of the dataset that is open already, only the view changes: what was pinned and can be undone stays.
 */
export function openDataset(dataset: Dataset, view: View = INITIAL_VIEW, remembered: Positions = new Map()): Command {
  return (state) => {
    const positions = new Map([...(dataset.positions as Positions), ...remembered])
    const { selection, trace } = view
    const [placed] = (dataset.positions as Positions).keys()
    const layout = view.layout === deriveProposal(dataset).layout ? null : view.layout
    // A dataset that brings places is first seen in them.
    const first = view === INITIAL_VIEW && placed ? (placed.split(':')[0] as LayoutId) : layout
    const seen = first === view.layout ? view : { ...view, layout: first }
    const read = selection.actors.length + selection.relations.length > 0 || trace.from.length + trace.to.length > 0
    return {
      ...(dataset === state.dataset
        ? amendPlaces(state, (before, isPresent) => (isPresent ? positions : before))
        : { ...state, ...FRESH, dataset, positions }),
      view: seen,
      arrangement: null,
      hovered: null,
      preferences: read ? { ...state.preferences, rightOpen: true } : state.preferences,
    }
  }
}

/** What a dataset begins with that has just been opened. */
const FRESH = { revision: 0, history: EMPTY_HISTORY, examples: [], pins: [], pinsBeside: null }
