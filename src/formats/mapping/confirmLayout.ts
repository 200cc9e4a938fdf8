import type { ColumnField } from '../columnField.ts'
import type { ContentChoices } from '../contentChoices.ts'
import type { FileLayout, TableLayout } from '../fileLayout.ts'
import { joinColumnKey } from '../table/tableChoices.ts'

/** The choices that read a file again as it was read. What its tables do not agree on is left to recognition. */
export function confirmLayout({ encoding, dayOrder, negativeWeights, tables }: FileLayout): ContentChoices {
  const columns = confirmColumns(tables)
  return {
    ...(encoding && { encoding: encoding.name }),
    ...(dayOrder !== null && { dayOrder }),
    ...(negativeWeights !== null && { negativeWeights }),
    ...agree('separator', tables),
    ...agree('header', tables),
    ...agree('decimal', tables),
    ...(Object.keys(columns).length > 0 && { columns }),
  }
}

/** What the columns of tables were taken for. */
export function confirmColumns(tables: readonly TableLayout[]): Readonly<Record<string, ColumnField>> {
  const fields = new Map<string, Set<ColumnField>>()
  for (const { columns } of tables) {
    for (const { name, field } of columns) fields.set(name, (fields.get(name) ?? new Set()).add(field))
  }
  const entries = tables.flatMap(({ sheet, file, columns }) =>
    columns.map(({ name, field }): [string, ColumnField] => {
      const isShared = fields.get(name)!.size > 1
      return [isShared ? joinColumnKey(sheet ?? file, name) : name, field]
    }),
  )
  return Object.fromEntries(entries)
}

function agree<Key extends 'separator' | 'header' | 'decimal'>(key: Key, tables: readonly TableLayout[]) {
  const values = new Set(tables.map((table) => table[key]))
  const [value] = values
  return values.size === 1 && value !== null ? { [key]: value } : {}
}
