import type { Dataset } from '../../model/dataset.ts'
import { deriveDrawnAnswer } from '../derive/deriveDrawnAnswer.ts'
import { isLarge } from '../isLarge.ts'
import type { Subject } from '../subject/registry.ts'
import type { Screen } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** A screen, without the code that renders it. */
interface ScreenEntry {
  /** Its keyboard shortcut. */
  readonly key: string
  /** Whether it can show a dataset. Otherwise it is not offered. */
  readonly isAvailable: (dataset: Dataset) => boolean
  /** Whether it shows the scene, with a camera, a layout and positions. */
  readonly showsScene: boolean
  /** What to publish by default. */
  readonly deriveSubject: (state: WorkspaceState) => Subject
}

export const SCREEN_ENTRIES: Readonly<Record<Screen, ScreenEntry>> = {
  diagram: { key: '1', isAvailable: () => true, showsScene: true, deriveSubject: deriveDrawnSubject },
  table: { key: '2', isAvailable: () => true, showsScene: false, deriveSubject: () => 'table' },
  matrix: {
    key: '3',
    isAvailable: (dataset) => !isLarge(dataset),
    showsScene: false,
    deriveSubject: () => 'matrix',
  },
  stakeholders: { key: '4', isAvailable: () => true, showsScene: false, deriveSubject: () => 'stakeholders' },
}

/** The paths that are drawn, or the diagram. */
function deriveDrawnSubject(state: WorkspaceState): Subject {
  const answer = deriveDrawnAnswer(state)
  if (!answer || answer.steps !== null || answer.paths.length === 0) return 'diagram'
  return state.view.path ? 'path' : 'paths'
}
