import type { WorkspaceState } from '../workspaceState.ts'
import { SCREEN_ENTRIES } from './registry.ts'

/** Tells whether the current screen shows the scene, with a camera, a layout and positions. */
export function isSceneSeen({ view }: WorkspaceState): boolean {
  return SCREEN_ENTRIES[view.screen].showsScene
}
