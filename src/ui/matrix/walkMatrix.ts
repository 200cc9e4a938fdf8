/** A cell by the index of its row and its column; -1: the name of the other. */
export interface CellAt {
  readonly row: number
  readonly column: number
}

interface Walk {
  readonly key: string
  /** To the next cell that is filled, or the edge. */
  readonly far: boolean
  readonly rightToLeft: boolean
}

interface Walked {
  /** The number of rows, which is that of columns. */
  readonly count: number
  readonly isFilled: (cell: CellAt) => boolean
}

const PAGE = 10

/** Goes from a cell of the matrix to another by a key; `null`: the key leads nowhere. */
export function walkMatrix(from: CellAt, { key, far, rightToLeft }: Walk, { count, isFilled }: Walked): CellAt | null {
  const { row, column } = from
  const last = count - 1
  const clamp = (index: number) => Math.max(-1, Math.min(last, index))
  const go = (down: number, along: number): CellAt => {
    const next = (to: CellAt): CellAt => ({ row: clamp(to.row + down), column: clamp(to.column + along) })
    const isSame = (one: CellAt, other: CellAt) => one.row === other.row && one.column === other.column
    let to = next(from)
    while (far && !isFilled(to) && !isSame(next(to), to)) to = next(to)
    return to
  }
  const forward = rightToLeft ? -1 : 1
  switch (key) {
    case 'ArrowDown':
      return go(1, 0)
    case 'ArrowUp':
      return go(-1, 0)
    case 'ArrowRight':
      return go(0, forward)
    case 'ArrowLeft':
      return go(0, -forward)
    case 'PageDown':
      return { row: clamp(row + PAGE), column }
    case 'PageUp':
      return { row: clamp(row - PAGE), column }
    case 'Home':
      return { row: far ? -1 : row, column: -1 }
    case 'End':
      return { row: far ? last : row, column: last }
    default:
      return null
  }
}

/** The id of the element of a cell. */
export function toCellId({ row, column }: CellAt): string {
  return `matrix-cell_${row}_${column}`
}
