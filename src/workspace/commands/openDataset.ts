import type { ActorId, Dataset, Point } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { View } from '../view.ts'
import { INITIAL_VIEW } from '../view.ts'
import type { Positions } from '../workspaceState.ts'

/** Opens a dataset in a view, with the places that were remembered for it, and the panel that tells of what is selected. */
export function openDataset(dataset: Dataset, view: View = INITIAL_VIEW, remembered: Positions = new Map()): Command {
  return (state) => {
    const own: ReadonlyMap<ActorId, Point> = dataset.positions
    const positions: Positions =
      own.size > 0 && !remembered.has('camps:all') ? new Map(remembered).set('camps:all', own) : remembered
    const { selection, trace } = view
    const read = selection.actors.length + selection.relations.length > 0 || trace.from.length + trace.to.length > 0
    return {
      ...state,
      dataset,
      view,
      positions,
      arrangement: null,
      hovered: null,
      examples: [],
      pins: [],
      pinsBeside: null,
      history: { done: [], undone: [] },
      preferences: read ? { ...state.preferences, rightOpen: true } : state.preferences,
    }
  }
}
