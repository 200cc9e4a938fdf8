import type { WorkspaceState } from '../../workspace/workspaceState.ts'

/** Whether the open document can be changed. */
export function isOpen({ dataset, kept }: WorkspaceState): boolean {
  return dataset !== null && kept.kind !== 'read-only'
}
