import type { PngSize } from '../png/measurePng.ts'

/** All options of the targets; each target has some of them. */
export interface TargetOptions {
  /** Real text with embedded fonts, or text as outlines. */
  readonly text: 'embedded' | 'outlines'
  readonly size: PngSize
  /** Whether the file carries its dataset and view, so that it can be opened again. */
  readonly carried: boolean
  /** Whether the dataset that it carries has the texts of its sources. */
  readonly withTexts: boolean
}

export type TargetOption = keyof TargetOptions

/** The kind of an option's value, and its default. */
type Shape<Value> = { readonly usual: Value } & (
  | { readonly kind: 'flag' | 'size' }
  | { readonly kind: 'choice'; readonly among: readonly Value[] }
)

export const TARGET_OPTIONS = {
  text: { kind: 'choice', among: ['embedded', 'outlines'], usual: 'embedded' },
  size: { kind: 'size', usual: { kind: 'times', times: 2 } },
  carried: { kind: 'flag', usual: true },
  withTexts: { kind: 'flag', usual: false },
} as const satisfies { readonly [Option in TargetOption]: Shape<TargetOptions[Option]> }

export const USUAL_OPTIONS: TargetOptions = {
  text: TARGET_OPTIONS.text.usual,
  size: TARGET_OPTIONS.size.usual,
  carried: TARGET_OPTIONS.carried.usual,
  withTexts: TARGET_OPTIONS.withTexts.usual,
}
