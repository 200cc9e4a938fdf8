import { memoiseFor, memoiseLastFor } from '../../base/memoise.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import { filterDataset } from '../../query/filterDataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { isByEngine } from './isByEngine.ts'
import { showAll } from './toFiltered.ts'

const filter = memoiseLastFor(filterDataset)
const showWhole = memoiseFor(showAll)

/**
 * What the filters show, fade and hide; `null` without a dataset. Where an engine does the filtering, its last result
 * stays until the next one arrives.
 */
export function deriveFiltered(state: WorkspaceState): Filtered | null {
  const basis = deriveBasis(state)
  const { filtering, view } = state
  if (!basis || !isByEngine(state) || filtering.kind === 'at-once') return basis && filter(basis, view.filter)
  return filtering.told ?? showWhole(basis)
}
