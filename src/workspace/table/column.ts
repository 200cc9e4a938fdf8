import type { Visibility } from '../../query/filter.ts'
import type { Period } from '../../query/search/isAtDate.ts'

/** A record as a row of a table. */
export interface TableRow {
  readonly id: string
  readonly visibility: Visibility
}

export interface Column<Row> {
  readonly id: string
  readonly heading: { readonly name: string; readonly hint: string }
  /** The text of the cell, which the filter above the table searches. */
  readonly print: (row: Row) => string
  /** Further text that the filter above the table searches. */
  readonly also?: (row: Row) => string
  /** The period of the cell, in which the filter above the table looks for a date. */
  readonly period?: (row: Row) => Period
  /** The value to sort by, where it is not the text; `null` comes last. */
  readonly rank?: (row: Row) => number | null
  /** What it holds, where that decides its width or alignment. */
  readonly holds?: 'name' | 'number' | 'text'
}
