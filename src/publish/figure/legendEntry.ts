import type { DrawItem } from '../drawing/drawing.ts'

/** One thing that a reader meets in the picture, as it looks there, and what it means. */
export interface LegendEntry {
  readonly text: string
  /** What it stands for: `sign:1`, `status:past`, `type:state`, or the like. */
  readonly key: string
  /** Drawn in a box of `SAMPLE`. */
  readonly sample: readonly DrawItem[]
}

/** The size of a sample. */
export const SAMPLE = { width: 36, height: 18 }
