import type { ShownComparison } from '../shownComparison.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** The two states that the diagram shows on one layout; none once the dataset has changed since. */
export function findShownComparison({ shownComparison, dataset }: WorkspaceState): ShownComparison | undefined {
  return shownComparison?.now === dataset ? (shownComparison ?? undefined) : undefined
}
