import type { Command } from '../createWorkspace.ts'
import type { Consulted } from '../workspaceState.ts'
import { openDialog } from './notices.ts'

/** Opens the dialog of sources at a source, or at a passage of it; `null`: at none. */
export function consult(consulted: Consulted | null): Command {
  return (state) => ({ ...openDialog('sources')(state), consulted })
}
