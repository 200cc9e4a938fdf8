import type { Language } from '../../base/language.ts'
import type { Backing } from '../../model/figure/backing.ts'
import type { Composition } from '../../model/figure/composition.ts'
import { NO_COMPOSITION } from '../../model/figure/composition.ts'
import type { Design } from '../../model/figure/design.ts'
import { PLAIN_DESIGN } from '../../model/figure/design.ts'
import type { Sight } from '../../publish/colors/recolor.ts'
import type { FurnitureEdits } from '../../publish/figure/figure.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import { withoutBlanks } from '../../publish/figure/withoutBlanks.ts'
import type { TargetOptions } from '../../publish/target/options.ts'
import { USUAL_OPTIONS } from '../../publish/target/options.ts'
import type { Output } from '../../publish/target/publishFigure.ts'
import type { TargetId } from '../../publish/target/registry.ts'
import { getTarget, hasOption } from '../../publish/target/registry.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { FigureJob } from '../../workers/publishMessages.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { derivePublishedPart } from '../../workspace/derive/derivePublishedPart.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

/** What a person has chosen about a picture. */
export interface Choices extends TargetOptions {
  readonly subject: Subject
  readonly target: TargetId
  readonly preset: PresetId
  readonly language: Language
  readonly background: Theme
  readonly backing: Backing
  readonly highlighted: boolean
  readonly edits: Readonly<Partial<Record<Language, FurnitureEdits>>>
  readonly composition: Composition
  readonly design: Design
  /** The id of the kept figure that is open; `null`: none. */
  readonly figure: string | null
  /** The greyscale or colour vision deficiency that the preview simulates; `null`: none. */
  readonly sight: Sight | null
}

/** The props of a component in which something is chosen. */
export interface ChoosingProps {
  readonly choices: Choices
  readonly onChange: (change: Partial<Choices>) => void
}

export const INITIAL_CHOICES: Choices = {
  ...USUAL_OPTIONS,
  subject: 'diagram',
  target: 'svg',
  preset: 'screen',
  language: DATA_LANGUAGE,
  background: 'light',
  backing: 'tinted',
  highlighted: true,
  edits: {},
  composition: NO_COMPOSITION,
  design: PLAIN_DESIGN,
  figure: null,
  sight: null,
}

/** The format of the preview; for this target it is the file itself. */
const PREVIEWED: TargetId = 'svg'

/** The picture as the dialog shows it. */
export function toPreviewJob(state: WorkspaceState, choices: Choices): FigureJob {
  const { target, sight } = choices
  const text = hasOption(getTarget(target), 'text') ? choices.text : USUAL_OPTIONS.text
  const options = { ...pickOptions(choices), text, carried: target === PREVIEWED && choices.carried }
  return toJob(state, choices, { target: PREVIEWED, options, sight })
}

/** The picture as it is saved. */
export function toFileJob(state: WorkspaceState, choices: Choices): FigureJob {
  return toJob(state, choices, { target: choices.target, options: pickOptions(choices), sight: null })
}

function pickOptions({ text, size, carried, withTexts }: Choices): TargetOptions {
  return { text, size, carried, withTexts }
}

function toJob(
  state: WorkspaceState,
  { subject, preset, language, background, backing, highlighted, edits, composition, design }: Choices,
  made: Output,
): FigureJob {
  const options = {
    subject,
    screenLanguage: DATA_LANGUAGE,
    language,
    theme: background,
    highlighted,
    composition,
  } as const
  const part = derivePublishedPart(state, options)
  const output = { ...made, backing }
  return { kind: 'figure', part, language, preset, edits: withoutBlanks(edits[language] ?? {}), design, output }
}
