import type { ColumnField } from '../columnField.ts'
import type { TableLayout } from '../fileLayout.ts'
import type { NamedRows } from './heading.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'

/** How the rows of a table were read. */
export type RowsLayout = Pick<TableLayout, 'kind' | 'header' | 'decimal' | 'columns'>

/** A table of which no column can be mapped. */
export function layOutWhole(kind: 'relations' | 'matrix' | 'neighbours', header: number): RowsLayout {
  return { kind, header, decimal: '.', columns: [] }
}

interface ReadColumns {
  readonly kind: 'relations' | 'actors' | 'unknown'
  readonly decimal: '.' | ','
  /** What each column was taken for; `undefined`: it is kept as an attribute. */
  readonly fields: readonly (ColumnField | undefined)[]
}

/** Tells how a table with columns was read. */
export function layOutColumns({ line, names, body }: NamedRows, { kind, decimal, fields }: ReadColumns): RowsLayout {
  const columns = names.map((name, column) => ({
    name,
    field: fields[column] ?? ('attribute' as const),
    samples: listSamples(body, column),
  }))
  return { kind, header: line, decimal, columns }
}

const SEARCHED = 100
const SHOWN = 3
const LONGEST = 80

function listSamples(rows: readonly RawRow[], column: number): string[] {
  const samples = new Set<string>()
  for (const row of rows.slice(0, SEARCHED)) {
    const text = getText(row, column)
    if (text !== '') samples.add(text.slice(0, LONGEST))
    if (samples.size === SHOWN) break
  }
  return [...samples]
}
