import type { ReactNode } from 'react'
import type { Visibility } from '../../query/filter.ts'

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
  /** What it is sorted by, where that is not the text; `null` comes last. */
  readonly rank?: (row: Row) => number | null
  /** What stands there, where it is more than the text. */
  readonly show?: (row: Row) => ReactNode
  /** What it holds, where that decides its width or alignment. */
  readonly holds?: 'name' | 'number'
}

/** The order of rows; `null`: as in the file. */
export type Sorting = { readonly column: string; readonly descending: boolean } | null
