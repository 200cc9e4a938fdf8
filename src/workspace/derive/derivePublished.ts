import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging } from '../../scene/arrangement.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import type { Composing } from '../../scene/composing.ts'
import type { Contents } from '../../scene/contents.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Subject } from '../subject/registry.ts'
import { SUBJECT_ENTRIES } from '../subject/registry.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveArranging } from './deriveArranging.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveHighlight } from './deriveHighlight.ts'
import { deriveWholeComposing } from './deriveScene.ts'

/** What is published: everything that decides what is on the screen, and the path in it. */
export interface PublishedView {
  readonly dataset: Dataset
  readonly arranging: Arranging
  readonly composing: Composing
  readonly highlight: Highlight | null
  readonly path: RibbonPath | null
  readonly arrangement?: Arrangement
  readonly contents: Contents
}

/** What would be published now; `null` where there is nothing. What is merely pointed at is left out. */
export function derivePublished(
  state: WorkspaceState,
  language: Language,
  subject: Subject = 'diagram',
): PublishedView | null {
  const { dataset, arrangement } = state
  const contents = dataset && SUBJECT_ENTRIES[subject].derive(state)
  if (!dataset || !contents) return null
  const answer = deriveDrawnAnswer(state)
  return {
    dataset,
    arranging: deriveArranging(state, language),
    composing: deriveWholeComposing(state),
    highlight: deriveHighlight({ ...state, hovered: null }),
    path: contents.kind === 'scene' && answer?.paths.length === 1 ? answer.paths[0]! : null,
    contents,
    ...(arrangement && !state.arranging ? { arrangement } : {}),
  }
}
