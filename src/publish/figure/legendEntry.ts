import type { DrawItem } from '../drawing/drawing.ts'

/** A sample of something in the picture, and what it means. */
export interface LegendEntry {
  readonly text: string
  /** What it explains: `sign:1`, `status:past`, `type:state` and so on. */
  readonly key: string
  /** Drawn in a box of size `SAMPLE`. */
  readonly sample: readonly DrawItem[]
}

/** The size of a sample. */
export const SAMPLE = { width: 36, height: 18 }
