import type { PresetId } from '../figure/preset.ts'
import type { TargetOption, TargetOptions } from './options.ts'

/** What a figure becomes: a file, or a sheet of paper. */
export interface Target<Id extends string = string> {
  /** The catalogue has its words by it. */
  readonly id: Id
  /** What the name of its file ends in; `null`: no file comes of it. */
  readonly extension: `.${string}` | null
  /** Other endings of files that are read as such. */
  readonly alsoRead?: readonly `.${string}`[]
  readonly mediaType: string
  /** What can be chosen about it. What carries its data can be opened again. */
  readonly options: readonly TargetOption[]
  /** What it is made for instead, where that does not suit it. */
  readonly fitPreset?: (chosen: PresetId) => PresetId
  /** What can be had by the clipboard: itself as text, or the code by which another page shows it. */
  readonly copy?: 'contents' | 'embed'
  readonly making: Making
}

/** Written from a figure; or drawn from an SVG by whoever has something to draw on. */
export type Making =
  | { readonly kind: 'written' }
  | { readonly kind: 'drawn'; readonly on: Surface; readonly from: 'svg'; readonly as: TargetOptions }

export type Surface = 'pixels' | 'paper'
