import type { ActorId } from '../../model/dataset.ts'
import type { Level } from '../../scene/level.ts'
import { toSpotId } from '../../scene/structure/listTies.ts'
import type { Command } from '../createWorkspace.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Adds actors to a picture that leaves them out. */
export function reveal(actors: readonly ActorId[]): Command {
  return (state) => revealIn(state, actors)
}

export function revealIn(state: WorkspaceState, actors: readonly ActorId[]): WorkspaceState {
  const { arrangement, dataset, view } = state
  if (!arrangement) return state
  const away = actors.filter(
    (actor) => dataset?.actors.has(actor) && !arrangement.spots.has(toSpotId(actor)) && !view.revealed.includes(actor),
  )
  return away.length === 0 ? state : { ...state, view: { ...view, revealed: [...view.revealed, ...away] } }
}

/** Shows more or less of the dataset; actors revealed beyond the level are left out again. */
export function changeLevel(level: Level): Command {
  return (state) => ({ ...state, view: { ...state.view, level, revealed: [], camera: null } })
}
