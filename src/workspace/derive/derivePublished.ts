import type { Language } from '../../base/language.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import type { Arrangement, Arranging } from '../../scene/arrangement.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import type { Composing } from '../../scene/composing.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import { listTableRelations } from '../table/listTableRelations.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import type { Subject } from './deriveAnswers.ts'
import { deriveAnswers } from './deriveAnswers.ts'
import { deriveArranging } from './deriveArranging.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveHighlight } from './deriveHighlight.ts'
import { deriveWholeComposing } from './deriveScene.ts'

/** What goes out when something is published: everything that decides what is on the screen, and the path in it. */
export interface PublishedView {
  readonly dataset: Dataset
  readonly arranging: Arranging
  readonly composing: Composing
  readonly highlight: Highlight | null
  readonly path: RibbonPath | null
  readonly arrangement?: Arrangement
  /** Paths that go out in place of the diagram. */
  readonly answers: ReturnType<typeof deriveAnswers>
  /** Relations that go out row by row in place of the diagram. */
  readonly rows: readonly RelationId[] | null
}

/** What would be published now; `null` without a dataset. What is only pointed at is not part of it. */
export function derivePublished(
  state: WorkspaceState,
  language: Language,
  subject: Subject = 'diagram',
): PublishedView | null {
  const { dataset, arrangement } = state
  if (!dataset) return null
  const answer = deriveDrawnAnswer(state)
  return {
    dataset,
    arranging: deriveArranging(state, language),
    composing: deriveWholeComposing(state),
    highlight: deriveHighlight({ ...state, hovered: null }),
    path: subject === 'diagram' && answer?.paths.length === 1 ? answer.paths[0]! : null,
    answers: deriveAnswers(state, subject),
    rows: subject === 'table' ? listTableRelations(state) : null,
    ...(arrangement && !state.arranging ? { arrangement } : {}),
  }
}
