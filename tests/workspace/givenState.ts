import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'

/** A page on which nothing has happened yet, but for what is given. */
export function givenState(given: Partial<WorkspaceState> = {}): WorkspaceState {
  return { ...INITIAL_STATE, ...given }
}
