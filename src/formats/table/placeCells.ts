import type { RowKind } from '../pair/columnCells.ts'
import { findCellName, getColumnField } from '../pair/columnCells.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { readDecimal } from './chooseDecimal.ts'
import type { NamedRows } from './heading.ts'
import type { RawRow } from './rawRow.ts'

/** What a person chose for columns, apart from ends and sources. */
interface SortedColumns {
  /** The names in rows of columns with a chosen field. */
  readonly fixed: ReadonlyMap<number, string>
  /** Columns that are kept as attributes. */
  readonly kept: ReadonlySet<number>
  readonly leftOut: ReadonlySet<number>
  /** Columns that are not to be recognised: those kept and left out. */
  readonly apart: ReadonlySet<number>
}

/** Sorts columns by what was chosen for them. Of two for one field, the first has it and the other is an attribute. */
export function sortChosen(kind: RowKind, { columns, chosen }: NamedRows): SortedColumns {
  const fixed = new Map<number, string>()
  const [kept, leftOut, used] = [new Set<number>(), new Set<number>(), new Set<string>()]
  chosen.forEach((field, column) => {
    if (field === 'left-out') leftOut.add(column)
    if (field === undefined || field === 'left-out') return
    const name = field === 'as-named' ? columns[column]! : findCellName(kind, field)
    if (field === 'attribute' || (name !== undefined && used.has(name))) kept.add(column)
    else if (name !== undefined) {
      used.add(name)
      fixed.set(column, name)
    }
  })
  // What has the name of a field to the letter gives way to what was chosen for it.
  columns.forEach((name, column) => {
    if (chosen[column] === undefined && used.has(name)) kept.add(column)
  })
  return { fixed, kept, leftOut, apart: new Set([...kept, ...leftOut]) }
}

interface Placing extends Pick<SortedColumns, 'kept' | 'leftOut'> {
  readonly kind: RowKind
  /** The names of the columns in rows. */
  readonly names: readonly string[]
  /** The names of the columns in the file. */
  readonly columns: readonly string[]
  readonly decimal: '.' | ','
}

/** Creates a function that gives a row by the names of its columns. */
export function placeCells({ kind, names, columns, decimal, kept, leftOut }: Placing): (row: RawRow) => PlacedRow {
  // An attribute stays as it was written, whatever it is called.
  const areNumbers = names.map((name) => NUMBERS.has(name) && getColumnField(kind, name) !== 'attribute')
  return ({ place, cells }) => {
    const placed: Row = new Map()
    let others: Row | undefined
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]
      if (cell === undefined || leftOut.has(column)) continue
      if (kept.has(column)) {
        others ??= new Map()
        others.set(columns[column]!, cell)
      } else placed.set(names[column] ?? `column ${column + 1}`, areNumbers[column] ? readDecimal(cell, decimal) : cell)
    }
    return others ? { place, cells: placed, kept: others, isNamed: true } : { place, cells: placed, isNamed: true }
  }
}

const NUMBERS: ReadonlySet<string> = new Set(['sign', 'weight', 'strength', 'confidence', 'x', 'y'])
