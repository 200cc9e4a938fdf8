import type { Cell } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'
import { escapeUnits } from '../text/escapeUnits.ts'
import { guardFormula } from '../text/guardFormula.ts'

/**
 * Prints a table as comma-separated values (RFC 4180) with a byte order mark, without which Excel takes Arabic for
 * something else. No text in it is run as a formula; numbers stand as they are.
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
