import type { PngSize } from '../png/measurePng.ts'

/** All that can be chosen about what a figure becomes; a target has some of it. */
export interface TargetOptions {
  /** Real text with the fonts that it needs, or letters as shapes. */
  readonly text: 'embedded' | 'outlines'
  readonly size: PngSize
  /** Whether dataset and view go with it, so that it can be opened again. */
  readonly carried: boolean
}

export type TargetOption = keyof TargetOptions

/** What a value looks like, and what it is where nothing is chosen. */
type Shape<Value> = { readonly usual: Value } & (
  | { readonly kind: 'flag' | 'size' }
  | { readonly kind: 'choice'; readonly among: readonly Value[] }
)

export const TARGET_OPTIONS = {
  text: { kind: 'choice', among: ['embedded', 'outlines'], usual: 'embedded' },
  size: { kind: 'size', usual: { kind: 'times', times: 2 } },
  carried: { kind: 'flag', usual: true },
} as const satisfies { readonly [Option in TargetOption]: Shape<TargetOptions[Option]> }

export const USUAL_OPTIONS: TargetOptions = {
  text: TARGET_OPTIONS.text.usual,
  size: TARGET_OPTIONS.size.usual,
  carried: TARGET_OPTIONS.carried.usual,
}
