import type { Issue } from '../../model/issue.ts'
import { isForbiddenKey } from '../../model/validation/isForbiddenKey.ts'
import type { Fields, PlacedRow, Row } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { isColumnOf } from '../records/toRow.ts'

export type KnownColumns = readonly { readonly prefix: string; readonly fields: Fields }[]

/** What becomes of a column: it has a meaning, it is kept as an attribute of its record, or it cannot be kept. */
export type ColumnFate = 'known' | 'kept' | 'not-read'

/** Sorts columns by what becomes of them, each once. */
export function sortColumns(known: KnownColumns): (column: string) => ColumnFate {
  const fates = new Map<string, ColumnFate>()
  const find = (column: string): ColumnFate => {
    if (known.some((each) => isKnown(each, column))) return 'known'
    // What is drawn by other programs stands in angle brackets; it is no value that could be kept.
    return column === '' || column.startsWith('<') || isForbiddenKey(column) ? 'not-read' : 'kept'
  }
  return (column) => {
    const fate = fates.get(column) ?? find(column)
    fates.set(column, fate)
    return fate
  }
}

/** Adds to a record, as its attributes, what its row says without a meaning in the dataset format. */
export function keepOthers(fields: Draft, cells: Row, fateOf: (column: string) => ColumnFate): Draft {
  const others = [...cells].filter(([column]) => fateOf(column) === 'kept')
  const { attributes = {} } = fields
  if (others.length === 0 || typeof attributes !== 'object' || Array.isArray(attributes)) return fields
  return { ...fields, attributes: { ...Object.fromEntries(others), ...attributes } }
}

/** One warning for each column without a meaning, with its count and first place. */
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

function isKnown({ prefix, fields }: KnownColumns[number], column: string): boolean {
  return Object.entries(fields).some(([name, kind]) => isColumnOf(kind, prefix + name, column))
}
