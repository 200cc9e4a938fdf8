import type { ShownMeasure } from '../measuring.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'

/** The measure of the view with its answer; `null` until it is there for the dataset as it is. */
export function deriveShownMeasure(state: WorkspaceState): ShownMeasure | null {
  const { shownMeasure: shown = null, view } = state
  return shown?.asked === view.measure && shown?.basis === deriveBasis(state) ? shown : null
}
