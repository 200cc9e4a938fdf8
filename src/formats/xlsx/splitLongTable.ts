import type { RecordTable } from '../records/toTable.ts'

/** An Excel sheet has 1,048,576 rows; the first names the columns. */
const MOST_ROWS = 1_048_575

/** Continues a table that is too long for a sheet in extra sheets: `Relations 2`. */
export function splitLongTable(
  name: string,
  { columns, rows }: RecordTable,
  mostRows = MOST_ROWS,
): readonly { readonly name: string; readonly table: RecordTable }[] {
  const number = Math.max(1, Math.ceil(rows.length / mostRows))
  return Array.from({ length: number }, (_, index) => ({
    name: index === 0 ? name : `${name} ${index + 1}`,
    table: { columns, rows: rows.slice(index * mostRows, (index + 1) * mostRows) },
  }))
}

/** The name of the table that a sheet is part of. */
export function toTableName(sheet: string): string {
  return sheet.replace(/ \d+$/, '')
}
