import type { Cell, Row } from './fields.ts'

export interface RowInMaking {
  readonly cells: Row
  /** Adds a value. A second value for a column goes into a column of its own: `name (2)`. */
  readonly add: (column: string, cell: Cell) => void
}

/** Creates a row that never loses a value. */
export function createRow(): RowInMaking {
  const cells: Row = new Map()
  const numbers = new Map<string, number>()
  const add = (column: string, cell: Cell): void => {
    if (!cells.has(column)) cells.set(column, cell)
    else if (cells.get(column) !== cell) {
      const number = (numbers.get(column) ?? 1) + 1
      numbers.set(column, number)
      cells.set(`${column} (${number})`, cell)
    }
  }
  return { cells, add }
}
