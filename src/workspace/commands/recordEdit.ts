import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Label } from '../document.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { recordChange } from './history.ts'

/** Records what an edit makes of the dataset and its positions, as a step of that label. What changes nothing is no step. */
export function recordEdit(
  state: WorkspaceState,
  apply: (dataset: Dataset) => Dataset,
  toLabel: (before: Dataset, after: Dataset) => Label,
  time: number,
): WorkspaceState {
  if (!state.dataset) return state
  const before = { ...state.dataset, positions: state.positions }
  const after = apply(before)
  const change = diffDatasets(before, after)
  return Object.keys(change).length === 0 ? state : recordChange(state, change, toLabel(before, after), time)
}
