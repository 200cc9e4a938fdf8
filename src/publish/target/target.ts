import type { PresetId } from '../figure/preset.ts'
import type { TargetOption, TargetOptions } from './options.ts'

/** What a figure can become: a file, or a sheet of paper. */
export interface Target<Id extends string = string> {
  /** The key of its words in the catalogue. */
  readonly id: Id
  /** The extension of its files; `null` if it gives no file. */
  readonly extension: `.${string}` | null
  /** Further extensions that are read as this target. */
  readonly alsoRead?: readonly `.${string}`[]
  readonly mediaType: string
  /** Its options. A target with `carried` can be opened again. */
  readonly options: readonly TargetOption[]
  /** Whether some programs do not load the fonts that it embeds. */
  readonly losesFonts?: true
  /** Replaces a preset that does not suit the target. */
  readonly fitPreset?: (chosen: PresetId) => PresetId
  /** What goes to the clipboard: the contents as text, or code that embeds the file in another page. */
  readonly copy?: 'contents' | 'embed'
  readonly making: Making
}

/** Written from a figure, or drawn from an SVG by the environment. */
export type Making =
  | { readonly kind: 'written' }
  | { readonly kind: 'drawn'; readonly on: Surface; readonly from: 'svg'; readonly as: TargetOptions }

export type Surface = 'pixels' | 'paper'
