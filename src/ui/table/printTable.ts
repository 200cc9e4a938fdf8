import { printCsv } from '../../formats/csv/printCsv.ts'
import type { Column } from './column.ts'

/** The rows of a table as they are seen, as comma-separated values in which nothing runs as a formula. */
export function printTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return printCsv({
    columns: columns.map(({ heading }) => heading.name),
    rows: rows.map((row) => new Map(columns.map(({ heading, print }) => [heading.name, print(row)]))),
  })
}
