import type { ColumnField } from '../columnField.ts'
import type { ContentChoices } from '../contentChoices.ts'

/** What a person chose for one table. */
export interface TableChoices {
  /** The row or line that names the columns; 0: there is none; `null`: not chosen. */
  readonly header: number | null
  readonly decimal: '.' | ',' | null
  /** The field that was chosen for a column; `undefined`: none was. */
  readonly fieldOf: (column: string) => ColumnField | undefined
}

/** Everything is recognised. */
export const NOTHING_CHOSEN: TableChoices = { header: null, decimal: null, fieldOf: () => undefined }

/** The choices for the table of a sheet or a file. What is said of a column of that table comes before what is said of all. */
export function chooseForTable({ header, decimal, columns = {} }: ContentChoices, table: string): TableChoices {
  const find = (key: string) => (Object.hasOwn(columns, key) ? columns[key] : undefined)
  return {
    header: header ?? null,
    decimal: decimal ?? null,
    fieldOf: (column) => find(joinColumnKey(table, column)) ?? find(column),
  }
}

/** The key of a column where other tables have one of that name. */
export function joinColumnKey(table: string, column: string): string {
  return `${table}!${column}`
}
