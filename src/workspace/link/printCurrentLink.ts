import { getArrangeable } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import type { PrintedLink } from './printLink.ts'
import { printLink } from './printLink.ts'

/** The fragment that restores the current view. A document of one's own has its positions in the storage. */
export function printCurrentLink(state: WorkspaceState): PrintedLink {
  const positions = state.ownId ? undefined : state.positions.get(getArrangeable(state))
  return printLink({
    dataset: state.ownId ?? state.dataset?.id ?? null,
    view: state.view,
    positions: positions ?? new Map(),
  })
}
