import { useWorkspaceState } from '../WorkspaceContext.ts'

/** Whether the open document can be changed here: another tab may be editing it. */
export function useCanEdit(): boolean {
  return useWorkspaceState(({ kept }) => kept.kind !== 'read-only')
}
