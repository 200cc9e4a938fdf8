import { getBasis } from '../../model/change/lineage.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** The dataset up to texts that are only read: the very same as long as nothing that is counted, drawn or traced changes. */
export function deriveBasis({ dataset }: Pick<WorkspaceState, 'dataset'>): Dataset | null {
  return dataset && getBasis(dataset)
}
