import type { Neighbourhood } from '../../query/findNeighbourhood.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { isByEngine } from './isByEngine.ts'

/**
 * The engine's latest neighbourhood of the actor in focus; `null` if there is none yet, or the page finds it itself.
 * While the next answer is awaited, it can be that of fewer or more steps, but never that of another actor.
 */
export function deriveAround(state: WorkspaceState): Neighbourhood | null {
  const { around, view } = state
  return view.focus && around?.actor === view.focus.actor && isByEngine(state) ? around.found : null
}
