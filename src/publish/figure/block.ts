import type { DrawItem } from '../drawing/drawing.ts'

/** A block of furniture; its origin is its upper left corner. */
export interface Block {
  readonly items: readonly DrawItem[]
  readonly height: number
}
