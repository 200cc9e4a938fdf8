import { memoiseLastFor } from '../../base/memoise.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import { filterDataset } from '../../query/filterDataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'

const filter = memoiseLastFor(filterDataset)

/** What the filters show, fade and hide; `null` without a dataset. */
export function deriveFiltered({ dataset, view }: WorkspaceState): Filtered | null {
  return dataset ? filter(dataset, view.filter) : null
}
