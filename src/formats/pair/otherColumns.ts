import type { Issue } from '../../model/issue.ts'
import { isForbiddenKey } from '../../model/validation/isForbiddenKey.ts'
import type { Cell, Fields, PlacedRow } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { isColumnOf } from '../records/toRow.ts'

type KnownFields = readonly { readonly prefix: string; readonly fields: Fields }[]

/** The fate of a column: it is a field of the dataset format, is kept as an attribute of its record, or is not read. */
export type ColumnFate = 'known' | 'kept' | 'not-read'

/** Creates a function that gives the fate of a column, and decides it only once for each. */
export function sortColumns(known: KnownFields): (column: string) => ColumnFate {
  const fates = new Map<string, ColumnFate>()
  const find = (column: string): ColumnFate => {
    if (known.some((each) => isKnown(each, column))) return 'known'
    return isKeepable(column) ? 'kept' : 'not-read'
  }
  return (column) => {
    const fate = fates.get(column) ?? find(column)
    fates.set(column, fate)
    return fate
  }
}

/**
 * Adds the columns of a row that are no fields of the dataset format to its record, as attributes, and those that are
 * kept as such.
 */
export function keepOthers(fields: Draft, { cells, kept }: PlacedRow, fateOf: (column: string) => ColumnFate): Draft {
  const others: Record<string, unknown> = {}
  let hasOthers = false
  const keep = (column: string, cell: Cell) => {
    others[column] = cell
    hasOthers = true
  }
  if (kept) for (const [column, cell] of kept) if (isKeepable(column)) keep(column, cell)
  for (const [column, cell] of cells) if (fateOf(column) === 'kept') keep(column, cell)
  const { attributes = {} } = fields
  if (!hasOthers || typeof attributes !== 'object' || Array.isArray(attributes)) return fields
  return { ...fields, attributes: Object.assign(others, attributes) }
}

/** One warning for each column that is no field of the dataset format, with its count and first place. */
export function listOthers(rows: readonly PlacedRow[], fateOf: (column: string) => ColumnFate): Issue[] {
  const others = new Map<string, { place: string; count: number }>()
  for (const { cells, place } of rows) {
    for (const column of cells.keys()) {
      if (fateOf(column) === 'known') continue
      const seen = others.get(column)
      if (seen) seen.count++
      else others.set(column, { place, count: 1 })
    }
  }
  return [...others].map(([what, seen]) => {
    const code = fateOf(what) === 'kept' ? 'kept-attribute' : 'not-read'
    return { code, what, severity: 'warning', ...seen }
  })
}

/** The drawing of another program has a name in angle brackets. It is not a value that could be kept. */
function isKeepable(column: string): boolean {
  return column !== '' && !column.startsWith('<') && !isForbiddenKey(column)
}

function isKnown({ prefix, fields }: KnownFields[number], column: string): boolean {
  return Object.entries(fields).some(([name, kind]) => isColumnOf(kind, prefix + name, column))
}
