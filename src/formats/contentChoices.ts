import type { ColumnField } from './columnField.ts'
import type { NegativeWeights } from './graph/weighRelations.ts'
import type { TextEncoding } from './text/textEncoding.ts'

/** What a person says about how the contents of a file are to be read. Whatever is left out is recognised. */
export interface ContentChoices {
  /** Never overridden by what a file says of itself. */
  readonly encoding?: TextEncoding
  /** What separates the columns: `,`, `;`, a tab, `|`, or a space for any number of spaces. */
  readonly separator?: string
  /** Of a workbook: only these sheets. */
  readonly sheets?: readonly string[]
  /** The row of the sheet, or the line of the text, that names the columns, from 1; 0: there is none. */
  readonly header?: number
  readonly decimal?: '.' | ','
  readonly dayOrder?: 'day-first' | 'month-first'
  readonly negativeWeights?: NegativeWeights
  /**
   * By the name of a column, as the layout gives it. Where two tables have a column of that name, `TABLE!COLUMN` is the
   * one of the sheet or file `TABLE`; of a graph, of its `nodes` or `edges`. A column that is not named is recognised.
   */
  readonly columns?: Readonly<Record<string, ColumnField>>
}
