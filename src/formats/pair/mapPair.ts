import type { Issue } from '../../model/issue.ts'
import type { ColumnField } from '../columnField.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { joinColumnKey } from '../table/tableChoices.ts'
import type { RowKind } from './columnCells.ts'
import { findCellName } from './columnCells.ts'
import type { PairRows } from './pairRows.ts'

type ChosenColumns = Readonly<Record<string, ColumnField>>

/**
 * Names the columns of a row of a graph as a person chose, before anything is recognised in them. What already has the
 * name of a chosen field is kept as an attribute. Rows of tables have their names already.
 */
function mapColumns(row: PlacedRow, kind: RowKind, columns: ChosenColumns): PlacedRow {
  if (row.isNamed) return row
  const fieldOf = (column: string) => findChosen(columns, kind, column) ?? 'as-named'
  const [cells, kept]: [Row, Row] = [new Map(), new Map()]
  const others: Row = new Map()
  for (const [column, cell] of row.cells) {
    const field = fieldOf(column)
    const name = field === 'as-named' ? undefined : findName(kind, field)
    if (field === 'attribute') kept.set(column, cell)
    else if (field === 'left-out') continue
    else if (name === undefined) others.set(column, cell)
    else if (cells.has(name)) kept.set(column, cell)
    else cells.set(name, cell)
  }
  for (const [column, cell] of others) {
    if (cells.has(column)) kept.set(column, cell)
    else cells.set(column, cell)
  }
  return { ...row, cells, kept }
}

/** What the two parts of a graph are called where both have a column of one name. */
export const GRAPH_PARTS: Readonly<Record<RowKind, string>> = { actors: 'nodes', relations: 'edges' }

/** The field that a person chose for a column of nodes or of edges. */
export function findChosen(columns: ChosenColumns, kind: RowKind, column: string): ColumnField | undefined {
  const key = joinColumnKey(GRAPH_PARTS[kind], column)
  if (Object.hasOwn(columns, key)) return columns[key]
  return Object.hasOwn(columns, column) ? columns[column] : undefined
}

function findName(kind: RowKind, field: ColumnField): string | undefined {
  if (kind === 'relations' && (field === 'source' || field === 'target')) return field
  return kind === 'actors' && field === 'name' ? 'name_en' : findCellName(kind, field)
}

interface MappedPair extends PairRows {
  readonly issues: readonly Issue[]
}

/** Maps the columns of rows as a person chose, and tells of those that no row has. */
export function mapPair({ actors, relations }: PairRows, columns: ChosenColumns): MappedPair {
  return {
    actors: actors.map((row) => mapColumns(row, 'actors', columns)),
    relations: relations.map((row) => mapColumns(row, 'relations', columns)),
    issues: tellUnknown([...actors, ...relations], columns),
  }
}

const LISTED = 20
const PART = /^(?:nodes|edges)!/

function tellUnknown(rows: readonly PlacedRow[], columns: ChosenColumns): Issue[] {
  if (rows.some(({ isNamed }) => isNamed)) return []
  const names = new Set<string>()
  for (const { cells } of rows) for (const column of cells.keys()) names.add(column)
  const expected = [...names].slice(0, LISTED)
  return Object.keys(columns)
    .filter((column) => !names.has(column.replace(PART, '')))
    .map((found) => ({ code: 'not-in-file', what: 'column', found, expected, severity: 'warning', place: '' }))
}
