import type { Dataset } from '../../model/dataset.ts'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { LEVELS } from '../../scene/level.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'
import type { Command } from '../createWorkspace.ts'
import type { Positions } from '../document.ts'
import { EMPTY_HISTORY } from '../document.ts'
import type { View } from '../view.ts'
import { INITIAL_VIEW } from '../view.ts'
import type { Filtering, WorkspaceState } from '../workspaceState.ts'
import { amendPositions } from './history.ts'

/**
 * Opens a dataset in a view, with its remembered positions and the panel for what is selected. If that dataset is
 * already open, only the view changes; pins and history stay.
 */
export function openDataset(dataset: Dataset, view: View = INITIAL_VIEW, remembered: Positions = new Map()): Command {
  return (state) => {
    const positions = new Map([...(dataset.positions as Positions), ...remembered])
    const { selection, trace } = view
    const layout = view.layout === proposeLayout(dataset).layout ? null : view.layout
    // A dataset that brings positions first opens in them.
    const seen = view === INITIAL_VIEW ? { ...view, ...findPlaced(dataset) } : { ...view, layout }
    const read = selection.actors.length + selection.relations.length > 0 || trace.from.length + trace.to.length > 0
    return {
      ...(dataset === state.dataset
        ? amendPositions(state, (before, isPresent) => (isPresent ? positions : before))
        : {
            ...state,
            ...FRESH,
            session: state.session + 1,
            filtering: forget(state.filtering),
            dataset,
            positions,
          }),
      view: seen,
      arrangement: null,
      hovered: null,
      preferences: read ? { ...state.preferences, rightOpen: true } : state.preferences,
    }
  }
}

/** The state of a dataset that has just been opened. */
const FRESH: Partial<WorkspaceState> = {
  ...{ revision: 0, history: EMPTY_HISTORY, ownId: null, ownName: null, kept: { kind: 'not-kept' } },
  ...{ file: null, offer: null },
  ...{
    examples: [],
    found: null,
    memories: [],
    shownComparison: null,
    around: null,
    picking: null,
    pins: [],
    pinsBeside: null,
  },
}

function forget(filtering: Filtering): Filtering {
  return filtering.kind === 'by-engine' ? { ...filtering, told: null } : filtering
}

/** The layout and level of the first positions that a dataset brings. */
function findPlaced({ positions }: Dataset): Partial<Pick<View, 'layout' | 'level'>> {
  for (const key of positions.keys()) {
    const [id, of] = key.split(':')
    const [layout, level] = [LAYOUT_IDS.find((one) => one === id), LEVELS.find((one) => one === of)]
    if (layout && level) return { layout, level }
  }
  return {}
}
