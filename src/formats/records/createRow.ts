import type { Cell, Row } from './fields.ts'

export interface RowInMaking {
  readonly cells: Row
  /** Adds a value. A further one for the same column goes into a column of its own: `name (2)`. */
  readonly add: (column: string, cell: Cell) => void
}

/** Makes a row to which nothing that is added gets lost. */
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
