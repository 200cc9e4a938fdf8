import { isLarge } from '../isLarge.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Tells whether an engine answers questions about the open dataset, because it is large; the page does otherwise. */
export function isByEngine({ dataset, filtering }: Pick<WorkspaceState, 'dataset' | 'filtering'>): boolean {
  return dataset !== null && filtering.kind === 'by-engine' && isLarge(dataset)
}
