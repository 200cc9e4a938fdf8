import type { Command } from '../createWorkspace.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Notes how large the surface of the diagram is. */
export function measureSurface(surface: NonNullable<WorkspaceState['surface']>): Command {
  return (state) => {
    const isSame = state.surface?.width === surface.width && state.surface.height === surface.height
    return isSame ? state : { ...state, surface }
  }
}
