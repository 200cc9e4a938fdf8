import type { ColumnField } from './columnField.ts'
import type { Certainty } from './recognition.ts'
import type { DayOrder } from './text/readDateText.ts'
import type { TextEncoding } from './text/textEncoding.ts'

/** How a file was read: what recognition found, and what a person can correct. */
export interface FileLayout {
  readonly certainty: Certainty | 'chosen'
  /** `null`: the format says how it is encoded, as archives do. */
  readonly encoding: { readonly name: TextEncoding; readonly isGuess: boolean } | null
  /** How dates such as `03/04/2001` were read; `null`: there are none. */
  readonly dayOrder: DayOrder | null
  /** The visible sheets of a workbook, those that were not read included. */
  readonly sheets: readonly string[]
  /** None for formats that have no tables. */
  readonly tables: readonly TableLayout[]
}

/** How a table was read. A matrix and a list of neighbours have no columns that could be mapped. */
export interface TableLayout {
  readonly file: string
  readonly sheet: string | null
  readonly kind: 'relations' | 'actors' | 'matrix' | 'neighbours' | 'unknown'
  /** `null`: its columns are not separated by a sign, as in a workbook. */
  readonly separator: string | null
  /** The row or line that names the columns, from 1; 0: there is none. */
  readonly header: number
  readonly decimal: '.' | ','
  readonly columns: readonly ColumnLayout[]
}

export interface ColumnLayout {
  readonly name: string
  readonly field: ColumnField
  /** Its first few different texts. */
  readonly samples: readonly string[]
}
