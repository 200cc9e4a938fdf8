import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { ActorId, Point } from '../../model/dataset.ts'
import type { LayoutId } from '../../scene/layout.ts'
import type { Level } from '../../scene/level.ts'
import { ALWAYS_ALL } from '../../scene/level.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'
import type { Command } from '../createWorkspace.ts'
import type { Arrangeable, Label, Positions } from '../document.ts'
import { mergePositions } from '../mergePositions.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { amendPositions, recordChange } from './history.ts'

/** Moves actors to new positions in the present layout. `time` is in ms since 1970. */
export function moveActors(positions: ReadonlyMap<ActorId, Point>, time: number): Command {
  return (state) => {
    const [first] = positions.keys()
    const name = first && state.dataset?.actors.get(first)?.name
    if (!name) return state
    return recordPositions(state, placeActors(state, positions), { code: 'move-actor', name }, time)
  }
}

/** All positions, with those of some actors in the present layout. */
export function placeActors(state: WorkspaceState, positions: ReadonlyMap<ActorId, Point>): Positions {
  const key = getArrangeable(state)
  return new Map(state.positions).set(key, new Map([...(state.positions.get(key) ?? []), ...positions]))
}

/** Removes the moved positions of the present layout. `time` is in ms since 1970. */
export function resetPositions(time: number): Command {
  return (state) => {
    const positions = new Map(state.positions)
    return positions.delete(getArrangeable(state))
      ? recordPositions(state, positions, { code: 'reset-places' }, time)
      : state
  }
}

/** Lays the diagram out anew, as if the dataset had never been edited. */
export function arrangeAnew(): Command {
  return (state) => ({ ...state, memories: [] })
}

/** Takes over positions changed elsewhere, as in another tab. Undoing does not revert them. */
export function takePositions(before: Positions, after: Positions): Command {
  return (state) => amendPositions(state, (positions) => mergePositions(positions, before, after))
}

/** The layout and level whose positions are shown. */
export function getArrangeable(state: Pick<WorkspaceState, 'dataset' | 'view'>): Arrangeable {
  return `${getLayout(state)}:${getLevel(state)}`
}

/** The layout that is shown: the one a person has chosen, or else the proposed one. */
export function getLayout({ dataset, view }: Pick<WorkspaceState, 'dataset' | 'view'>): LayoutId {
  return view.layout ?? (dataset ? proposeLayout(dataset).layout : 'bars')
}

/** How much of the dataset is shown; a small dataset is always shown whole. */
export function getLevel({ dataset, view }: Pick<WorkspaceState, 'dataset' | 'view'>): Level {
  return dataset && dataset.actors.size <= ALWAYS_ALL ? 'all' : view.level
}

function recordPositions(state: WorkspaceState, positions: Positions, label: Label, time: number): WorkspaceState {
  const { dataset } = state
  if (!dataset) return state
  const change = diffDatasets({ ...dataset, positions: state.positions }, { ...dataset, positions })
  return recordChange(state, change, label, time)
}
