import type { Result } from '../../base/result.ts'
import type { Actor, DatasetEvent, Relation } from '../../model/dataset.ts'
import type { DateProblem } from '../../model/time/parseMoment.ts'

/** A record that has a row in a table. */
export type TableRecord = Actor | Relation | DatasetEvent

/** Why a text is not taken as the value of a cell. */
export type CellProblem =
  | { readonly code: 'fixed' | 'needed' | 'no-share' | 'no-column' }
  /** `unknown-type`: in quotes it is a new one. */
  | {
      readonly code: 'unknown-actor' | 'unknown-option' | 'unknown-type'
      readonly text: string
      readonly closest: string | null
    }
  | { readonly code: 'wrong-date'; readonly text: string; readonly problem: DateProblem }
  /** A row that is not there yet lacks what a record cannot do without: names of columns. */
  | { readonly code: 'no-record'; readonly missing: readonly string[] }

/** A value that can be chosen for a field. */
export interface FieldOption {
  readonly text: string
  /** What it means. */
  readonly remark: string
  /** Whether it makes a relation type of what is typed. */
  readonly isNew?: true
}

/** A field of records that is read from text and printed as text. */
export interface CellField<Value = TableRecord> {
  /** That of its column. */
  readonly id: string
  readonly name: string
  readonly kind: 'text' | 'long' | 'date' | 'share' | 'choice' | 'actor'
  /** The options of a choice. */
  readonly options?: readonly FieldOption[]
  /** Whether a new record cannot do without it. */
  readonly needed?: boolean
  /** The text by which it is edited and copied, which `read` takes back. */
  print(record: Value): string
  /** The fields of the record with that text, or why it cannot be. */
  read(text: string, record: Value): Result<Partial<Value>, CellProblem>
}
