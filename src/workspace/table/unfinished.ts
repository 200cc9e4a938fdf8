import type { Table } from '../view.ts'
import type { RefusedCell } from './applyCells.ts'

/** What was typed or pasted into a table and is no part of the dataset yet. */
export interface UnfinishedCells {
  /** Texts that were not taken, in the order in which they came. */
  readonly refused: readonly RefusedCell[]
  /** What is typed into the row at the end, by column. */
  readonly newRecord: ReadonlyMap<string, string>
}

/** What is unfinished in the tables of a document, as long as it is open. */
export interface Unfinished {
  readonly session: number
  readonly tables: ReadonlyMap<Table, UnfinishedCells>
}
