import { printCsv } from '../../formats/csv/printCsv.ts'
import type { Column } from '../../workspace/table/column.ts'

/** Prints the rows of a table as they are shown, as comma-separated values that no spreadsheet runs as formulas. */
export function printTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const toCells = (row: Row) =>
    columns.map(({ heading, print }) => [heading.name, print(row)] as const).filter(([, text]) => text !== '')
  return printCsv({
    columns: columns.map(({ heading }) => heading.name),
    rows: rows.map((row) => new Map(toCells(row))),
  })
}
