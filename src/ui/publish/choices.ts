import type { Language } from '../../base/language.ts'
import type { Sight } from '../../publish/colors/recolor.ts'
import type { FurnitureEdits } from '../../publish/figure/figure.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import type { PngSize } from '../../publish/png/measurePng.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { FigureJob, Output } from '../../workers/publishMessages.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Subject } from '../../workspace/derive/deriveAnswers.ts'
import { derivePublishedPart } from '../../workspace/derive/derivePublishedPart.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

export const TARGETS = ['svg', 'pdf', 'png', 'html', 'print'] as const
export type Target = (typeof TARGETS)[number]

/** What a person has chosen about a picture. */
export interface Choices {
  readonly subject: Subject
  readonly target: Target
  readonly preset: PresetId
  readonly text: 'embedded' | 'outlines'
  readonly size: PngSize
  readonly language: Language
  readonly ground: Theme
  readonly highlighted: boolean
  readonly carried: boolean
  readonly edits: FurnitureEdits
  /** How the preview is seen; `null`: as it is. */
  readonly sight: Sight | null
}

/** What a component needs in which something is chosen. */
export interface ChoosingProps {
  readonly choices: Choices
  readonly onChange: (change: Partial<Choices>) => void
}

export const INITIAL_CHOICES: Choices = {
  subject: 'diagram',
  target: 'svg',
  preset: 'screen',
  text: 'embedded',
  size: { kind: 'times', times: 2 },
  language: DATA_LANGUAGE,
  ground: 'light',
  highlighted: true,
  carried: true,
  edits: {},
  sight: null,
}

/** The picture as it is seen in the dialogue: for SVG the very file. */
export function toPreviewJob(state: WorkspaceState, choices: Choices): FigureJob {
  const { target, text, carried, sight } = choices
  const isFile = target === 'svg'
  return toJob(state, choices, {
    format: 'svg',
    text: isFile || target === 'pdf' ? text : 'embedded',
    carried: isFile && carried,
    sight,
  })
}

/** The picture as it is saved; what is printed or drawn as points is a vector first. */
export function toFileJob(state: WorkspaceState, choices: Choices): FigureJob {
  return toJob(state, choices, toOutput(choices))
}

function toOutput({ target, text, carried }: Choices): Output {
  switch (target) {
    case 'svg':
      return { format: 'svg', text, carried, sight: null }
    case 'pdf':
      return { format: 'pdf', text }
    case 'html':
      return { format: 'html', carried }
    case 'png':
    case 'print':
      return { format: 'svg', text: 'outlines', carried: false, sight: null }
  }
}

function toJob(
  state: WorkspaceState,
  { subject, preset, language, ground, highlighted, edits }: Choices,
  output: Output,
): FigureJob {
  const options = { subject, screenLanguage: DATA_LANGUAGE, language, theme: ground, highlighted } as const
  const part = derivePublishedPart(state, options)
  return { kind: 'figure', part, language, preset, edits: withoutBlanks(edits), output }
}

/** A text of which nothing is left is left out; alternative text is then as proposed. */
function withoutBlanks({ alt, ...edits }: FurnitureEdits): FurnitureEdits {
  const said = Object.entries(edits).map(([part, text]) => [part, text === '' ? null : text])
  return { ...Object.fromEntries(said), ...(alt ? { alt } : {}) }
}
