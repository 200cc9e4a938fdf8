import type { Cell } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'
import { escapeUnits } from '../text/escapeUnits.ts'
import { guardFormula } from '../text/guardFormula.ts'

/**
 * Prints a table as comma-separated values (RFC 4180). It starts with a byte order mark, because without one Excel
 * garbles Arabic. Texts are escaped so that none runs as a formula; numbers are not changed.
 */
export function printCsv({ columns, rows }: RecordTable): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column)))]
  return `\ufeff${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`
}

function printCell(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const text = guardFormula(escapeUnits(cell))
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
