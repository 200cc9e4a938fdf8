import { getArrangeable } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import type { PrintedLink } from './printLink.ts'
import { printLink } from './printLink.ts'

/** The fragment that restores the current view. */
export function printCurrentLink(state: WorkspaceState): PrintedLink {
  const positions = state.positions.get(getArrangeable(state)) ?? new Map()
  return printLink({ dataset: state.dataset?.id ?? null, view: state.view, positions })
}
