import type { PresetId } from '../figure/preset.ts'
import type { TargetOption, TargetOptions } from './options.ts'
import { USUAL_OPTIONS } from './options.ts'
import type { Target } from './target.ts'

/** Text as outlines, so that every machine draws it alike. */
const OUTLINED: TargetOptions = { ...USUAL_OPTIONS, text: 'outlines', carried: false }

const ENTRIES = [
  {
    id: 'svg',
    extension: '.svg',
    mediaType: 'image/svg+xml',
    losesFonts: true,
    options: ['text', 'carried', 'withTexts'],
    copy: 'contents',
    making: { kind: 'written' },
  },
  {
    id: 'pdf',
    extension: '.pdf',
    mediaType: 'application/pdf',
    options: ['text'],
    making: { kind: 'written' },
  },
  {
    id: 'png',
    extension: '.png',
    mediaType: 'image/png',
    options: ['size'],
    making: { kind: 'drawn', on: 'pixels', from: 'svg', as: OUTLINED },
  },
  {
    id: 'html',
    extension: '.html',
    alsoRead: ['.htm'],
    mediaType: 'text/html',
    options: ['carried', 'withTexts'],
    copy: 'embed',
    making: { kind: 'written' },
  },
  {
    id: 'print',
    extension: null,
    mediaType: 'image/svg+xml',
    options: [],
    // A figure meant for the screen is printed on a page.
    fitPreset: (chosen: PresetId): PresetId => (chosen === 'screen' ? 'a4' : chosen),
    making: { kind: 'drawn', on: 'paper', from: 'svg', as: OUTLINED },
  },
] as const satisfies readonly Target[]

type Entry = (typeof ENTRIES)[number]
export type TargetId = Entry['id']
export type WrittenId = Extract<Entry, { readonly making: { readonly kind: 'written' } }>['id']
export type KnownTarget = Target<TargetId>

/** All targets, in the order of the menu. */
export const TARGETS: readonly KnownTarget[] = ENTRIES

export function getTarget(id: TargetId): KnownTarget {
  return TARGETS.find((target) => target.id === id)!
}

/** Tells whether a target has an option. */
export function hasOption({ options }: Target, option: TargetOption): boolean {
  return options.includes(option)
}

/** The target that is written and its options: the target itself, or the one it is drawn from. */
export function toWritten(
  target: KnownTarget,
  chosen: TargetOptions,
): { readonly written: WrittenId; readonly options: TargetOptions } {
  const { making } = target
  if (making.kind === 'drawn') return { written: making.from, options: making.as }
  return { written: target.id as WrittenId, options: chosen }
}

/** Tells by its name whether a file may carry a dataset, so that it can be opened. */
export function isReadable(name: string): boolean {
  return TARGETS.some(
    (target) =>
      hasOption(target, 'carried') &&
      [target.extension, ...(target.alsoRead ?? [])].some((ending) => ending && name.toLowerCase().endsWith(ending)),
  )
}
