import type { Offer } from '../../../src/ui/action/offer.ts'
import { runOffer } from '../../../src/ui/action/offer.ts'
import type { Surroundings } from '../../../src/ui/WorkspaceContext.ts'
import { getCatalogue } from '../../../src/workspace/catalogue/getCatalogue.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'

/** What the platform would be asked for; what needs the page is not done. */
const NO_PORTS = new Proxy({}, { get: () => () => {} }) as Surroundings['ports']

/** The state after something was done that was offered. */
export function runOn(state: WorkspaceState, offer: Offer): WorkspaceState {
  const workspace = createWorkspace(state)
  runOffer(offer, { workspace, words: getCatalogue('en'), ports: NO_PORTS })
  return workspace.getState()
}
