import type { Command } from '../createWorkspace.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Stores the size of the surface of the diagram. */
export function measureSurface(surface: NonNullable<WorkspaceState['surface']>): Command {
  return (state) => {
    const isSame = state.surface?.width === surface.width && state.surface.height === surface.height
    return isSame ? state : { ...state, surface }
  }
}
