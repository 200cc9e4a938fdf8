import { deriveBasis } from '../../workspace/derive/deriveBasis.ts'
import type { MeasureAnswer } from '../../workspace/measuring.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

/** Finds the last answer, if it is about the dataset as it is. */
export function findCurrentAnswer(state: WorkspaceState): MeasureAnswer | undefined {
  const { measuring } = state
  return measuring?.answer && measuring.basis === deriveBasis(state) ? measuring.answer : undefined
}
