import type { CellIndex } from './useCellSelection.ts'

const PAGE = 10

/** A key as the grid hears it. */
interface GridKey {
  readonly key: string
  /** With Ctrl or Cmd. */
  readonly far: boolean
  /** Whether the first column stands at the right. */
  readonly rightToLeft: boolean
}

/** Finds the cell that a key leads to in a table of so many rows and columns, as in a spreadsheet. */
export function findStep(
  { key, far, rightToLeft }: GridKey,
  { row, column }: CellIndex,
  size: { readonly rows: number; readonly columns: number },
): CellIndex | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const to = ((): CellIndex | undefined => {
    switch (key) {
      case 'ArrowDown':
        return { row: far ? lastRow : row + 1, column }
      case 'ArrowUp':
        return { row: far ? 0 : row - 1, column }
      case 'ArrowLeft':
      case 'ArrowRight':
        return { row, column: key === forward ? (far ? lastColumn : column + 1) : far ? 0 : column - 1 }
      case 'Home':
        return { row: far ? 0 : row, column: 0 }
      case 'End':
        return { row: far ? lastRow : row, column: lastColumn }
      case 'PageDown':
        return { row: row + PAGE, column }
      case 'PageUp':
        return { row: row - PAGE, column }
      default:
        return undefined
    }
  })()
  const within = (at: number, last: number) => Math.max(0, Math.min(last, at))
  return to && { row: within(to.row, lastRow), column: within(to.column, lastColumn) }
}
