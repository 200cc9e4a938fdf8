import { memoiseLastFor } from '../../base/memoise.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import { filterDataset } from '../../query/filterDataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'

const filter = memoiseLastFor(filterDataset)

/** What the filters show, fade and hide; `null` without a dataset. */
export function deriveFiltered(state: WorkspaceState): Filtered | null {
  const basis = deriveBasis(state)
  return basis && filter(basis, state.view.filter)
}
