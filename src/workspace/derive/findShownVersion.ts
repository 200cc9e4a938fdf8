import type { ShownVersion } from '../shownVersion.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** The version that the diagram shows beside the present one; none once the dataset has changed since. */
export function findShownVersion({ shownVersion, dataset }: WorkspaceState): ShownVersion | undefined {
  return shownVersion?.now === dataset ? (shownVersion ?? undefined) : undefined
}
