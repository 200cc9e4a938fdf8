import type { WorkspaceState } from '../workspaceState.ts'
import { isRibbon } from './deriveCamera.ts'

/** Whether records can be drawn in the diagram: it shows actors in places, and the document can be changed. */
export function canDraw(state: WorkspaceState): boolean {
  const { arrangement, kept } = state
  return arrangement !== null && !arrangement.matrix && !isRibbon(state) && kept.kind !== 'read-only'
}
