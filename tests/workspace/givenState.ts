import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { INITIAL_PREFERENCES } from '../../src/workspace/workspaceState.ts'

/** A page on which nothing has happened yet, but for what is given. */
export function givenState(given: Partial<WorkspaceState> = {}): WorkspaceState {
  return {
    shipped: [],
    dataset: null,
    view: INITIAL_VIEW,
    positions: new Map(),
    history: { done: [], undone: [] },
    preferences: INITIAL_PREFERENCES,
    systemTheme: 'light',
    hovered: null,
    arrangement: null,
    arranging: false,
    notices: [],
    dialog: null,
    menu: null,
    ...given,
  }
}
