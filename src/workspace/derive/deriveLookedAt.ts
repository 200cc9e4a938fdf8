import { SCREEN_ENTRIES } from '../screen/registry.ts'
import type { Subject } from '../subject/registry.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** What is looked at, which is published unless something else is chosen. */
export function deriveLookedAt(state: WorkspaceState): Subject {
  return SCREEN_ENTRIES[state.view.screen].deriveSubject(state)
}
