import { getBasis } from '../../model/change/lineage.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/**
 * The dataset without texts that are only read. It stays the same object while nothing counted, drawn or traced
 * changes.
 */
export function deriveBasis({ dataset }: Pick<WorkspaceState, 'dataset'>): Dataset | null {
  return dataset && getBasis(dataset)
}
