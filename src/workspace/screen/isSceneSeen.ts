import type { WorkspaceState } from '../workspaceState.ts'
import { SCREEN_ENTRIES } from './registry.ts'

/** Whether the screen that is seen shows the scene, so that there is a camera, a layout, and places. */
export function isSceneSeen({ view }: WorkspaceState): boolean {
  return SCREEN_ENTRIES[view.screen].showsScene
}
