import { printCsv } from '../../formats/csv/printCsv.ts'
import type { Column } from '../../workspace/table/column.ts'

/** The rows of a table as they are seen, as comma-separated values in which nothing runs as a formula. */
export function printTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const toCells = (row: Row) =>
    columns.map(({ heading, print }) => [heading.name, print(row)] as const).filter(([, text]) => text !== '')
  return printCsv({
    columns: columns.map(({ heading }) => heading.name),
    rows: rows.map((row) => new Map(toCells(row))),
  })
}
