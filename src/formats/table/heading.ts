import type { ColumnField } from '../columnField.ts'
import type { ChosenEnds } from './chooseEnds.ts'
import type { RawRow } from './rawRow.ts'
import type { TableChoices } from './tableChoices.ts'

/** A table whose columns have names, given by the file or by what they hold. */
export interface NamedRows {
  /** The row or line that names the columns, from 1; 0: there is none. */
  readonly line: number
  /** The names of the columns in the file. */
  readonly names: readonly string[]
  /** The names by which the columns are recognised. */
  readonly columns: readonly string[]
  /** The field that a person chose for each column. */
  readonly chosen: readonly (ColumnField | undefined)[]
  readonly body: readonly RawRow[]
}

/** A table that says what its rows are; `ends` of `null`: they are actors. */
export interface TableHeading extends NamedRows {
  readonly ends: ChosenEnds | null
}

/** The fields that were chosen for columns, by their names in the file. */
export function listChosen(names: readonly string[], { fieldOf }: TableChoices): (ColumnField | undefined)[] {
  return names.map((name) => fieldOf(name))
}
