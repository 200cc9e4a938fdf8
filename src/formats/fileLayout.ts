import type { DayOrder } from '../model/time/readDateText.ts'
import type { ColumnField } from './columnField.ts'
import type { NegativeWeights } from './graph/weighRelations.ts'
import type { Certainty } from './recognition.ts'
import type { TextEncoding } from './text/textEncoding.ts'

/** How a file was read: what recognition found, and what a person can correct. */
export interface FileLayout {
  readonly certainty: Certainty | 'chosen'
  /** `null`: the format says how it is encoded, as archives do. */
  readonly encoding: { readonly name: TextEncoding; readonly isGuess: boolean } | null
  /** How dates such as `03/04/2001` were read; `null`: there are none. */
  readonly dayOrder: DayOrder | null
  /** How weights below zero were read; `null`: there are none. */
  readonly negativeWeights: NegativeWeights | null
  /** The visible sheets of a workbook, those that were not read included. */
  readonly sheets: readonly string[]
  /** The attributes of a graph are two tables, of its nodes and of its edges. */
  readonly tables: readonly TableLayout[]
}

/** How a table was read, or the nodes or edges of a graph. A matrix and a list of neighbours have no columns that could be mapped. */
export interface TableLayout {
  readonly file: string
  /** Of a graph, `nodes` or `edges`. */
  readonly sheet: string | null
  readonly kind: 'relations' | 'actors' | 'matrix' | 'neighbours' | 'unknown'
  /** `null`: its columns are not separated by a sign, as in a workbook. */
  readonly separator: string | null
  /** The row or line that names the columns, from 1; 0: there is none; `null`: each value of a graph has its name. */
  readonly header: number | null
  readonly decimal: '.' | ','
  readonly columns: readonly ColumnLayout[]
}

export interface ColumnLayout {
  readonly name: string
  readonly field: ColumnField
  /** Its first few different texts. */
  readonly samples: readonly string[]
}
