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

/** The same, with the last step of the history, so that they leave the picture when it is undone. */
export function revealWithStep(state: WorkspaceState, actors: readonly ActorId[]): WorkspaceState {
  const next = revealIn(state, actors)
  const step = next.history.done.at(-1)
  if (next === state || !step) return next
  const revealed = next.view.revealed.slice(state.view.revealed.length)
  return { ...next, history: { ...next.history, done: next.history.done.with(-1, { ...step, revealed }) } }
}

/** Shows more or less of the dataset; actors revealed beyond the level are left out again. */
export function changeLevel(level: Level): Command {
  return (state) => ({ ...state, view: { ...state.view, level, revealed: [], camera: null } })
}
