import type { ActorId, Point } from '../../model/dataset.ts'
import type { LayoutId } from '../../scene/layouts/layout.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'
import type { Level } from '../../scene/structure/foldActors.ts'
import { UNFOLDED } from '../../scene/structure/foldActors.ts'
import type { Command } from '../createWorkspace.ts'
import { mergePlaces } from '../mergePlaces.ts'
import type { Arrangeable, PlacesChange, Positions, WorkspaceState } from '../workspaceState.ts'

/** Moves actors to new places in the present layout. */
export function moveActors(places: ReadonlyMap<ActorId, Point>, name: string): Command {
  return (state) => {
    const key = getArrangeable(state)
    const own = new Map([...(state.positions.get(key) ?? []), ...places])
    return record(state, name, new Map(state.positions).set(key, own))
  }
}

/** Gives the present layout its own places back. */
export function resetPlaces(name: string): Command {
  return (state) => {
    const positions = new Map(state.positions)
    return positions.delete(getArrangeable(state)) ? record(state, name, positions) : state
  }
}

export function undo(): Command {
  return (state) => {
    const change = state.history.done.at(-1)
    if (!change) return state
    const history = { done: state.history.done.slice(0, -1), undone: [...state.history.undone, change] }
    return { ...state, positions: change.before, history }
  }
}

export function redo(): Command {
  return (state) => {
    const change = state.history.undone.at(-1)
    if (!change) return state
    const history = { done: [...state.history.done, change], undone: state.history.undone.slice(0, -1) }
    return { ...state, positions: change.after, history }
  }
}

/** Takes over what was moved elsewhere, as in another tab; it stays whatever is undone here. */
export function takePlaces(before: Positions, after: Positions): Command {
  return (state) => {
    const take = (places: Positions) => mergePlaces(places, before, after)
    const takeIn = (change: PlacesChange) => ({ ...change, before: take(change.before), after: take(change.after) })
    const { done, undone } = state.history
    const history = { done: done.map(takeIn), undone: undone.map(takeIn) }
    return { ...state, positions: take(state.positions), history }
  }
}

/** The layout and level whose places are seen. */
export function getArrangeable(state: Pick<WorkspaceState, 'dataset' | 'view'>): Arrangeable {
  return `${getLayout(state)}:${getLevel(state)}`
}

/** The layout that is seen: the one that a person has chosen, else the one that is proposed. */
export function getLayout({ dataset, view }: Pick<WorkspaceState, 'dataset' | 'view'>): LayoutId {
  return view.layout ?? (dataset ? proposeLayout(dataset).layout : 'bars')
}

/** How much of the dataset is seen: of a small one all, whatever the view says. */
export function getLevel({ dataset, view }: Pick<WorkspaceState, 'dataset' | 'view'>): Level {
  return dataset && dataset.actors.size <= UNFOLDED ? 'all' : view.level
}

function record(state: WorkspaceState, name: string, after: Positions): WorkspaceState {
  const change: PlacesChange = { name, before: state.positions, after }
  return { ...state, positions: after, history: { done: [...state.history.done, change], undone: [] } }
}
