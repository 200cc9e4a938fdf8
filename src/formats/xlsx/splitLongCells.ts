import type { Row } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'

/** An Excel cell has room for 32,767 characters. Some are reserved for escaping. */
const LONGEST = 32_000
const CONTINUED = /^(.*) \(continued (\d+)\)$/s

/** Continues texts that are too long for a cell in extra columns: `note_en (continued 2)`. */
export function splitLongCells({ columns, rows }: RecordTable): RecordTable {
  const most = new Map<string, number>()
  const split = rows.map((row) => {
    const cells: Row = new Map()
    for (const [column, cell] of row) {
      if (typeof cell !== 'string' || cell.length <= LONGEST) cells.set(column, cell)
      else {
        const pieces = Array.from({ length: Math.ceil(cell.length / LONGEST) }, (_, index) =>
          cell.slice(index * LONGEST, (index + 1) * LONGEST),
        )
        most.set(column, Math.max(most.get(column) ?? 1, pieces.length))
        pieces.forEach((piece, index) => {
          cells.set(nameContinued(column, index + 1), piece)
        })
      }
    }
    return cells
  })
  const name = (column: string) =>
    Array.from({ length: most.get(column) ?? 1 }, (_, index) => nameContinued(column, index + 1))
  return { columns: columns.flatMap(name), rows: split }
}

/** Joins the cells that `splitLongCells` has split. */
export function joinLongCells(row: Row): Row {
  if (![...row.keys()].some((column) => CONTINUED.test(column))) return row
  const joined: Row = new Map()
  for (const [column, cell] of row) {
    const start = CONTINUED.exec(column)?.[1] ?? column
    const before = joined.get(start)
    joined.set(start, before === undefined ? cell : `${before}${cell}`)
  }
  return joined
}

function nameContinued(column: string, number: number): string {
  return number === 1 ? column : `${column} (continued ${number})`
}
