import { findCellName, getColumnField } from '../pair/columnCells.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import { chooseDecimal } from './chooseDecimal.ts'
import type { NamedRows } from './heading.ts'
import type { RowsLayout } from './layOutTable.ts'
import { layOutColumns } from './layOutTable.ts'
import { nameColumns } from './nameColumns.ts'
import { nameOnce } from './nameOnce.ts'
import { placeCells, sortChosen } from './placeCells.ts'

interface ReadActors {
  readonly actors: readonly PlacedRow[]
  readonly layout: RowsLayout
}

/** Reads a table whose rows are actors. */
export function readActorTable(table: NamedRows, chosenDecimal: '.' | ',' | null): ReadActors {
  const { columns, chosen, body } = table
  const decimal = chosenDecimal ?? chooseDecimal(body)
  const sorted = sortChosen('actors', table)
  const { fixed } = sorted
  const named = nameColumns('actors', { columns, rows: body, taken: sorted.apart, fixed })
  const names = nameOnce(named.map((name, column) => (sorted.apart.has(column) ? '' : name)))
  const place = placeCells({ kind: 'actors', ...sorted, names, columns, decimal })
  const actors = body.map((row) => {
    return nameActor(place(row))
  })
  const fields = columns.map((_, column) => {
    const field = chosen[column]
    const isMeant = field !== undefined && (sorted.apart.has(column) || findCellName('actors', field) !== undefined)
    return isMeant ? field : getColumnField('actors', names[column]!)
  })
  return { actors, layout: layOutColumns(table, { kind: 'actors', decimal, fields }) }
}

/** A name is the English one; without an id, it is the id as well. */
function nameActor(row: PlacedRow): PlacedRow {
  const { cells, kept } = row
  const name = cells.get('name')
  if (name !== undefined) {
    cells.delete('name')
    const text = trim(name)
    if (text === '') return row
    const isSaid = cells.has('name_en')
    if (!isSaid) cells.set('name_en', text)
    if (!cells.has('id')) cells.set('id', text)
    else if (isSaid) return { ...row, kept: new Map([...(kept ?? []), ['name', text]]) }
  } else if (!cells.has('id') && cells.has('name_en')) cells.set('id', trim(cells.get('name_en')!))
  return row
}

function trim(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trim() : cell
}
