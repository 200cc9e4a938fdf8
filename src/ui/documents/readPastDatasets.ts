import type { PastDataset } from '../../workspace/commonVersion.ts'
import { listPastDatasets } from '../../workspace/commonVersion.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { DocumentLibrary } from './documentLibrary.ts'

/** Lists what the open document was, the latest first: after each step of its history, and in the versions before. */
export async function readPastDatasets(
  library: DocumentLibrary,
  state: WorkspaceState,
): Promise<readonly PastDataset[]> {
  const steps = listPastDatasets(state)
  const { ownId } = state
  const versions = ownId === null ? null : await library.listVersions(ownId)
  if (ownId === null || !versions?.ok) return steps
  const earliest = state.history.done[0]?.time ?? Number.POSITIVE_INFINITY
  const read = versions.value
    .filter(({ time }) => time < earliest)
    .map(async ({ revision, time, name }): Promise<readonly PastDataset[]> => {
      const version = await library.readVersion(ownId, revision)
      return version.ok ? [{ time, name, step: null, dataset: version.value }] : []
    })
  return [...steps, ...(await Promise.all(read)).flat()]
}
