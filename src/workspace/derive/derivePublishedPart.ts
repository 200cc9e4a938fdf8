import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset, Point } from '../../model/dataset.ts'
import type { Composition } from '../../model/figure/composition.ts'
import { NO_COMPOSITION } from '../../model/figure/composition.ts'
import type { Arrangement } from '../../scene/arrangement.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { getArrangeable } from '../commands/move.ts'
import type { MeasureAnswer } from '../measuring.ts'
import type { Subject } from '../subject/registry.ts'
import { SUBJECT_ENTRIES } from '../subject/registry.ts'
import { toShownMeasure } from '../toShownMeasure.ts'
import type { View } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { INITIAL_STATE } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { deriveHighlight } from './deriveHighlight.ts'
import { deriveShownMeasure } from './deriveShownMeasure.ts'

/** The part of the state that decides a picture, small enough to be sent to where pictures are made. */
export interface PublishedPart {
  readonly view: View
  readonly positions: ReadonlyMap<ActorId, Point>
  readonly theme: Theme
  /** The places on the screen; `null` where the picture does not keep them. */
  readonly arrangement: Arrangement | null
  readonly subject: Subject
  readonly composition: Composition
  /** The answers that are published, if any. */
  readonly answered: Partial<Pick<WorkspaceState, 'tracing' | 'tracingBeside' | 'pinsBeside'>>
  /** The answer to the measure of the view. */
  readonly measured: MeasureAnswer | null
}

/** A view in which nothing stands out. */
export const PLAIN: Partial<View> = { selection: EMPTY_SELECTION, path: null, focus: null, answerForm: 'off' }

export interface PublishedOptions {
  /** The diagram by default. */
  readonly subject?: Subject
  readonly composition?: Composition
  /** The language of the screen, and that of the picture. */
  readonly screenLanguage: Language
  readonly language: Language
  readonly theme: Theme
  /** Whether a selection or a path is highlighted as on the screen. */
  readonly highlighted: boolean
}

/** Extracts the part of the state that decides a picture. In another language names change, and so do the places. */
export function derivePublishedPart(
  state: WorkspaceState,
  { subject = 'diagram', composition = NO_COMPOSITION, screenLanguage, language, theme, highlighted }: PublishedOptions,
): PublishedPart {
  const { view, arrangement, arranging, positions } = state
  const same = language === screenLanguage
  const names = same || view.names === 'both' ? view.names : language
  const { tracing, tracingBeside, pinsBeside } = state
  const isScene = SUBJECT_ENTRIES[subject].kind === 'scene'
  const isPlain = isScene && !highlighted
  return {
    view: { ...view, ...(isPlain && PLAIN), names },
    positions: positions.get(getArrangeable(state)) ?? new Map(),
    theme,
    arrangement: same && !arranging && isScene ? arrangement : null,
    ...{ subject, composition },
    measured: deriveShownMeasure(state)?.answer ?? null,
    answered: isPlain ? {} : isScene ? { tracing } : { tracing, tracingBeside, pinsBeside },
  }
}

/** The state in which the picture is what is on the screen. */
export function toPublishedState(
  dataset: Dataset,
  { view, positions: own, theme, arrangement, answered, measured }: PublishedPart,
): WorkspaceState {
  const positions = new Map(own.size > 0 ? [[getArrangeable({ dataset, view }), own] as const] : [])
  const preferences = { ...INITIAL_STATE.preferences, theme }
  const basis = deriveBasis({ dataset })!
  const { measure } = view
  const shown = measured && measure && { shownMeasure: toShownMeasure(measure, measured, basis) }
  return { ...INITIAL_STATE, dataset, view, positions, arrangement, preferences, ...answered, ...shown }
}

/** Whether a selection, a path or a neighbourhood is highlighted now. */
export function isHighlighted(state: WorkspaceState): boolean {
  return deriveHighlight({ ...state, hovered: null }) !== null
}
