import type { Screen } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { SCREEN_ENTRIES } from './registry.ts'

/** Tells whether a screen can show the open dataset. Without a dataset, every screen is available. */
export function isScreenAvailable({ dataset }: Pick<WorkspaceState, 'dataset'>, screen: Screen): boolean {
  return !dataset || SCREEN_ENTRIES[screen].isAvailable(dataset)
}
