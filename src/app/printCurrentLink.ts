import { getArrangeable } from '../workspace/commands/move.ts'
import type { PrintedLink } from '../workspace/link/printLink.ts'
import { printLink } from '../workspace/link/printLink.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'

/** The fragment that brings back what is seen now. */
export function printCurrentLink(state: WorkspaceState): PrintedLink {
  const places = state.positions.get(getArrangeable(state)) ?? new Map()
  return printLink({ dataset: state.dataset?.id ?? null, view: state.view, places })
}
