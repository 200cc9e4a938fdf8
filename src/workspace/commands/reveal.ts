import type { ActorId } from '../../model/dataset.ts'
import type { Level } from '../../scene/structure/foldActors.ts'
import type { Command } from '../createWorkspace.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Takes actors out of the folds in which they are hidden, and into a picture that leaves them out. */
export function reveal(actors: readonly ActorId[]): Command {
  return (state) => revealIn(state, actors)
}

export function revealIn(state: WorkspaceState, actors: readonly ActorId[]): WorkspaceState {
  const { arrangement, dataset } = state
  if (!arrangement) return state
  const isAway = (actor: ActorId) => {
    const spot = arrangement.spotOf.get(actor)
    return spot === undefined ? Boolean(dataset?.actors.has(actor)) : spot.startsWith('f:')
  }
  const away = actors.filter((actor) => isAway(actor) && !state.view.unfolded.includes(actor))
  return away.length === 0 ? state : { ...state, view: { ...state.view, unfolded: [...state.view.unfolded, ...away] } }
}

/** Opens a fold, or closes what was opened. */
export function toggleFold(camp: string): Command {
  return (state) => {
    const { opened } = state.view
    const next = opened.includes(camp) ? opened.filter((other) => other !== camp) : [...opened, camp]
    return { ...state, view: { ...state.view, opened: next } }
  }
}

/** Draws the relations of a trunk one by one, or together again. */
export function toggleTrunk(bundle: string): Command {
  return (state) => {
    const { openedTrunks } = state.view
    const next = openedTrunks.includes(bundle)
      ? openedTrunks.filter((other) => other !== bundle)
      : [...openedTrunks, bundle]
    return { ...state, view: { ...state.view, openedTrunks: next } }
  }
}

/** Shows less or more of the dataset; what was opened by hand is folded again. */
export function changeLevel(level: Level): Command {
  return (state) => ({ ...state, view: { ...state.view, level, opened: [], unfolded: [], camera: null } })
}
