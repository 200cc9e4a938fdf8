import type { PlacedRow, Row } from '../records/fields.ts'
import { nameOnce } from '../table/nameOnce.ts'
import type { RawRow } from '../table/rawRow.ts'

/** A table from a file, whose first row names the columns. */
export interface RawTable {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
}

/**
 * Gives the rows by column, without empty cells and empty rows. A column without a name, or with the name of an earlier
 * one, is called "column 7" or the like.
 */
export function placeRows({ columns, rows }: RawTable): PlacedRow[] {
  const names = nameOnce(columns)
  const placed = rows.map(({ place, cells }) => {
    const row: Row = new Map()
    cells.forEach((cell, index) => {
      if (cell !== undefined) row.set(names[index] ?? `column ${index + 1}`, cell)
    })
    return { place, cells: row }
  })
  return placed.filter(({ cells }) => cells.size > 0)
}

/** A table whose first row names the columns. */
export function toRawTable([head, ...rows]: readonly RawRow[]): RawTable {
  return { columns: [...(head?.cells ?? [])].map((cell) => String(cell ?? '').trim()), rows }
}
