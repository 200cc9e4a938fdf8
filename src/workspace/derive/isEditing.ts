import { isSameJson } from '../../base/isSameJson.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Whether the details of what is selected are fields. Whoever selects something else reads it first. */
export function isEditing({ editing, editingBegan, view, kept }: WorkspaceState): boolean {
  return editing && kept.kind !== 'read-only' && isSameJson(editingBegan, view.selection)
}
