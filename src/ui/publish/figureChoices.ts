import { isSameJson } from '../../base/isSameJson.ts'
import type { Language } from '../../base/language.ts'
import type { FigureRecord } from '../../model/dataset.ts'
import { createFigure } from '../../model/edit/createRecords.ts'
import type { FigureSettings } from '../../model/figure/figureSettings.ts'
import { readFigureSettings, toFigureRecord } from '../../model/figure/figureSettings.ts'
import type { FurnitureEdits } from '../../publish/figure/figure.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import { PRESET_IDS } from '../../publish/figure/preset.ts'
import { printLink } from '../../workspace/link/printLink.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import { SUBJECTS } from '../../workspace/subject/registry.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Choices } from './choices.ts'
import { INITIAL_CHOICES } from './choices.ts'

/** The settings by which a picture is made again as it is chosen now. */
export function toFigureSettings({ dataset, view }: WorkspaceState, choices: Choices): FigureSettings {
  const { subject, preset, language, background, backing, highlighted, edits, composition, design } = choices
  const { fragment } = printLink({ dataset: dataset!.id, view, positions: new Map() })
  return { view: fragment, subject, preset, language, background, backing, highlighted, edits, composition, design }
}

/** The choices that settings stand for. A subject or format that is not known any more is the usual one. */
export function toChoices({ view: _, subject, preset, edits, ...settings }: FigureSettings): Partial<Choices> {
  return {
    ...settings,
    subject: find(SUBJECTS, subject) ?? INITIAL_CHOICES.subject,
    preset: find(PRESET_IDS, preset) ?? INITIAL_CHOICES.preset,
    edits: edits as Choices['edits'],
  }
}

function find<Id extends Subject | PresetId>(ids: readonly Id[], text: string): Id | undefined {
  return ids.find((id) => id === text)
}

/** The figure as it would be kept under that title: a new one, or the open one with other settings. */
export function nameFigure(
  state: WorkspaceState,
  choices: Choices,
  { title, id }: { readonly title: string; readonly id: string | null },
): FigureRecord {
  const dataset = state.dataset!
  const opened = id === null ? undefined : dataset.figures.get(id)
  const named = opened ? { ...opened, title: { ...opened.title, en: title } } : createFigure(dataset, { en: title })
  return toFigureRecord(named, toFigureSettings(state, choices))
}

/** Tells whether a figure is kept as it is chosen now. */
export function isKept(figure: FigureRecord, state: WorkspaceState, choices: Choices): boolean {
  return isSameJson(normalise(figure), normalise(toFigureRecord(figure, toFigureSettings(state, choices))))
}

/** The settings with their keys in the order in which they are read. */
function normalise(figure: FigureRecord): FigureRecord['settings'] | null {
  const read = readFigureSettings(figure)
  return read.ok ? toFigureRecord(figure, read.value).settings : null
}

/** Parts that are there or not in every language; all else are words of one language. */
const SHARED = ['legend', 'references', 'cited'] as const

/** The edits with a change to those of a language. What is left out or shown is so in every language. */
export function changeEdits(edits: Choices['edits'], language: Language, change: FurnitureEdits): Choices['edits'] {
  const shared = Object.fromEntries(
    Object.entries(change).filter(([part, text]) => text === null || SHARED.some((one) => one === part)),
  )
  const other = language === 'en' ? 'ar' : 'en'
  return {
    ...edits,
    ...(Object.keys(shared).length > 0 && { [other]: { ...edits[other], ...shared } }),
    [language]: { ...edits[language], ...change },
  }
}

/** The edits without a part, which is then as it is proposed. */
export function forgetEdit(edits: Choices['edits'], language: Language, part: keyof FurnitureEdits): Choices['edits'] {
  const without = ({ [part]: _, ...others }: FurnitureEdits = {}) => others
  const other = language === 'en' ? 'ar' : 'en'
  const isShared = edits[other]?.[part] === null || SHARED.some((one) => one === part)
  return {
    ...edits,
    [language]: without(edits[language]),
    ...(isShared && { [other]: without(edits[other]) }),
  }
}
