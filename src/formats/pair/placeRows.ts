import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import type { PairRows } from './readPair.ts'

/** A table from a file, whose first row names the columns. */
export interface RawTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly place: string; readonly cells: readonly (Cell | undefined)[] }[]
}

/**
 * Gives the rows by column, without empty cells and empty rows. A column without a name, or with the name of an earlier
 * one, is called "column 7" or the like.
 */
export function placeRows({ columns, rows }: RawTable): PlacedRow[] {
  const taken = new Set<string>()
  const names = columns.map((column, index) => {
    if (column === '' || taken.has(column)) return toName(index)
    taken.add(column)
    return column
  })
  const placed = rows.map(({ place, cells }) => {
    const row: Row = new Map()
    cells.forEach((cell, index) => {
      if (cell !== undefined) row.set(names[index] ?? toName(index), cell)
    })
    return { place, cells: row }
  })
  return placed.filter(({ cells }) => cells.size > 0)
}

function toName(index: number): string {
  return `column ${index + 1}`
}

/** Finds what the rows of a table are: relations have two ends, actors have an id or a name. */
export function findKind(columns: readonly string[]): keyof PairRows | null {
  const names = new Set(columns.map((column) => column.toLowerCase().trim()))
  const has = (...any: readonly string[]) => any.some((name) => names.has(name))
  if (has('source', 'from', 'src', 'subject') && has('target', 'to', 'dst', 'object')) return 'relations'
  return has('id', 'name', 'label', 'key', 'node') ? 'actors' : null
}
