import type { RelationId } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/listTies.ts'

/** What makes an arrangement a matrix: every actor has a row (`a:`) and a column (`c:`), every tie a cell. */
export interface Matrix {
  /** On which side the names of rows stand. */
  readonly start: 'left' | 'right'
  /** Whether the names of columns run upwards. */
  readonly turned: boolean
  /** By tie: its cell, or two where it is mutual. */
  readonly cells: ReadonlyMap<string, readonly MatrixCell[]>
  readonly grid: readonly GridBox[]
  /** Positive between blocks, or negative inside one. */
  readonly breaking: ReadonlySet<RelationId>
  /** The number of each type of relation; `null` where its sign already tells the verb. */
  readonly numbers: ReadonlyMap<string, number> | null
}

export interface MatrixCell {
  readonly row: SpotId
  readonly column: SpotId
  /** All of the cell, or the part that one sign has of it. */
  readonly box: Box
  readonly mark: Box
  /** Whether it is inside a block. */
  readonly shaded: boolean
  /** Where the numbers of its verbs stand. */
  readonly noteAt: Box | null
}

/** A piece of a row or a column inside one block; `self`: where an actor meets itself. */
export interface GridBox {
  readonly id: string
  readonly owner: SpotId
  readonly box: Box
  readonly kind: 'plain' | 'block' | 'self'
}

/** Size of the numbers in a cell, in px. */
export const NOTE_SIZE = 12
/** Beside a name in its heading. */
export const HEADING_INSET = 6
