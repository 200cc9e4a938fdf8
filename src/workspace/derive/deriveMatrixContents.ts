import type { MatrixContents } from '../../scene/contents.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveMatrix } from './deriveMatrix.ts'

/** The matrix, as it is published. */
export function deriveMatrixContents(state: WorkspaceState): MatrixContents | null {
  const matrix = deriveMatrix(state)
  if (!matrix) return null
  const { order, orderedBy, relations } = matrix
  return { kind: 'matrix', order, orderedBy, relations }
}
