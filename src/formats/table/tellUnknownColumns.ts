import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import type { TableLayout } from '../fileLayout.ts'
import { joinColumnKey } from './tableChoices.ts'

const LISTED = 20

/** One warning for each column that was chosen and that no table has. */
export function tellUnknownColumns({ columns = {} }: ContentChoices, tables: readonly TableLayout[]): Issue[] {
  const names = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)))
  const keys = new Set(
    tables.flatMap(({ sheet, file, columns }) => columns.map(({ name }) => joinColumnKey(sheet ?? file, name))),
  )
  const expected = [...names].slice(0, LISTED)
  return Object.keys(columns)
    .filter((key) => !names.has(key) && !keys.has(key))
    .map((found) => ({ code: 'not-in-file', what: 'column', found, expected, severity: 'warning', place: '' }))
}
