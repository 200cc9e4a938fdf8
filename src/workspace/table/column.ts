import type { Visibility } from '../../query/filter.ts'
import type { Period } from '../../query/search/isAtDate.ts'

/** A record as a row of a table. */
export interface TableRow {
  readonly id: string
  readonly visibility: Visibility
}

/** A column of a table of records. */
export interface Column<Row> {
  readonly id: string
  readonly heading: { readonly name: string; readonly hint: string }
  /** What stands there, as text: what the filter above the table looks into. */
  readonly print: (row: Row) => string
  /** What the filter above the table looks into as well. */
  readonly also?: (row: Row) => string
  /** When what stands there was: a date above the table is looked for in it. */
  readonly period?: (row: Row) => Period
  /** What it is sorted by, where that is not the text; `null` comes last. */
  readonly rank?: (row: Row) => number | null
  /** What it holds, where that decides its width or alignment. */
  readonly holds?: 'name' | 'number'
}
