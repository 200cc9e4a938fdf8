import type { CellText } from './applyCells.ts'

/** A rectangle of cells: its first and last rows and columns, by their places. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

/** The rows and columns of a table as they are shown. */
export interface Sheet {
  /** Ids of records. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** The column of a text beyond the last one. */
export const NO_COLUMN = ''

/**
 * Lays texts over the cells of a table, from the first cell of a range on. A single text fills the range, and texts
 * that fit into it several times fill it by turns. Rows beyond the last are numbered from 0.
 */
export function spreadCells(
  { rows, columns }: Sheet,
  range: CellRange,
  texts: readonly (readonly string[])[],
): CellText[] {
  const width = texts.reduce((most, row) => Math.max(most, row.length), 1)
  const [high, wide] = [range.bottom - range.top + 1, range.end - range.start + 1]
  const fits = high % texts.length === 0 && wide % width === 0
  const height = fits ? high : texts.length
  const breadth = fits ? wide : width
  return Array.from({ length: height }, (_, down) => {
    const source = texts[down % texts.length]!
    const at = range.top + down
    const row = rows[at] ?? at - rows.length
    return Array.from({ length: breadth }, (_, along): CellText[] => {
      const text = source[along % width]
      const field = columns[range.start + along] ?? NO_COLUMN
      return text === undefined ? [] : [{ row, field, text }]
    }).flat()
  }).flat()
}
