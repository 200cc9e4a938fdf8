import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/listTies.ts'

/** The order of rows and columns. */
export interface MatrixOrder {
  /** The actors in their order, cut between blocks. */
  readonly groups: readonly (readonly ActorId[])[]
  /** The number of the block of each actor that is in one. Cells inside a block are shaded. */
  readonly blockOf: ReadonlyMap<ActorId, number>
  /** The relations that are ringed. */
  readonly breaking: ReadonlySet<RelationId>
}

/** What makes an arrangement a matrix: each actor has a row (`a:`) and a column (`c:`), and each tie a cell. */
export interface Matrix {
  /** The side on which the names of rows stand. */
  readonly start: 'left' | 'right'
  /** Whether the names of columns run upwards. */
  readonly turned: boolean
  /** By tie: its cell, or both cells where it is mutual. */
  readonly cells: ReadonlyMap<string, readonly MatrixCell[]>
  readonly grid: readonly GridBox[]
  /** The actors in their order, also those that are gone and may come back, cut between blocks. */
  readonly groups: readonly (readonly ActorId[])[]
  /** The number of the block of each actor that is in one, or `LATER`. */
  readonly blocks: ReadonlyMap<ActorId, number>
  /** The relations that are positive between blocks or negative inside one. */
  readonly breaking: ReadonlySet<RelationId>
  /** By type of relation: its number; `null` where the sign alone tells the verb. */
  readonly numbers: ReadonlyMap<string, number> | null
}

export interface MatrixCell {
  readonly row: SpotId
  readonly column: SpotId
  /** The whole cell, or the part of it that one sign takes. */
  readonly box: Box
  readonly mark: Box
  /** Whether it is inside a block. */
  readonly shaded: boolean
  /** Where the numbers of its verbs stand; `null` where there are none. */
  readonly noteAt: Box | null
}

/** A piece of a row or a column inside one block; `self`: the cell where an actor meets itself. */
export interface GridBox {
  readonly id: string
  readonly owner: SpotId
  readonly box: Box
  readonly kind: 'plain' | 'block' | 'self'
}

/** The font size of the numbers in a cell, in px. */
export const NOTE_SIZE = 12
/** The distance between a name and the edge of its heading, in px. */
export const HEADING_INSET = 6
