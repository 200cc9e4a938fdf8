import type { Cell } from '../records/fields.ts'

/** A row of a table with its place in the file. */
export interface RawRow {
  readonly place: string
  /** Its line in the file, or its number in the sheet, from 1. */
  readonly line: number
  readonly cells: readonly (Cell | undefined)[]
}

/** The text of a cell without spaces at its ends; `''`: it says nothing. */
export function getText({ cells }: RawRow, column: number): string {
  return String(cells[column] ?? '').trim()
}

/** How many cells of a row say something. */
export function countCells({ cells }: RawRow): number {
  let count = 0
  for (const cell of cells) if (cell !== undefined && String(cell).trim() !== '') count++
  return count
}
