import type { Language } from '../../base/language.ts'
import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import { composeDataset } from '../../model/figure/composeDataset.ts'
import type { Composition } from '../../model/figure/composition.ts'
import { isComposed, NO_COMPOSITION } from '../../model/figure/composition.ts'
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
  /** The dataset before it was composed. */
  readonly whole: Dataset
  readonly arranging: Arranging
  readonly composing: Composing
  readonly highlight: Highlight | null
  readonly path: RibbonPath | null
  readonly arrangement?: Arrangement
  readonly contents: Contents
}

export interface PublishedChoices {
  /** The diagram by default. */
  readonly subject?: Subject
  /** What an editor has decided about a diagram; of paths and tables, only what things are called. */
  readonly composition?: Composition
}

/** What would be published now; `null` where there is nothing. What is merely pointed at is left out. */
export function derivePublished(
  state: WorkspaceState,
  language: Language,
  { subject = 'diagram', composition = NO_COMPOSITION }: PublishedChoices = {},
): PublishedView | null {
  const { dataset: whole, arrangement } = state
  const contents = whole && SUBJECT_ENTRIES[subject].derive(state)
  if (!whole || !contents) return null
  const isScene = contents.kind === 'scene'
  const dataset = compose(whole, composition, isScene)
  const answer = deriveDrawnAnswer(state)
  return {
    ...{ dataset, whole },
    arranging: { ...deriveArranging(state, language), ...(isScene && composeArranging(state, composition)) },
    composing: deriveWholeComposing(state),
    highlight: deriveHighlight({ ...state, hovered: null }),
    path: isScene && answer?.paths.length === 1 ? answer.paths[0]! : null,
    contents,
    ...(arrangement && !state.arranging && !isComposed(composition) && { arrangement }),
  }
}

/** With the cast of the figure, in the places of the screen as far as they go. */
function composeArranging({ arrangement, arranging }: WorkspaceState, composition: Composition): Partial<Arranging> {
  if (!isComposed(composition)) return {}
  const { cast } = composition
  return { ...(cast && { cast }), ...(arrangement && !arranging && { drawn: arrangement }) }
}

const compose = memoiseLastFor(
  (dataset: Dataset, composition: Composition, isScene: boolean): Dataset =>
    isComposed(composition)
      ? composeDataset(dataset, isScene ? composition : { ...composition, leftOut: [] })
      : dataset,
)
