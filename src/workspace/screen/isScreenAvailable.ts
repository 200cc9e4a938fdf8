import type { Screen } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { SCREEN_ENTRIES } from './registry.ts'

/** Whether a screen can show anything of the open dataset; before one is open, every screen can. */
export function isScreenAvailable({ dataset }: Pick<WorkspaceState, 'dataset'>, screen: Screen): boolean {
  return !dataset || SCREEN_ENTRIES[screen].isAvailable(dataset)
}
