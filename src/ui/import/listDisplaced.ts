import type { ColumnField } from '../../formats/columnField.ts'
import type { FileLayout } from '../../formats/fileLayout.ts'

/** A column that is taken for something else because another was mapped. */
export interface DisplacedColumn {
  readonly name: string
  readonly before: ColumnField
  readonly now: ColumnField
}

/** Lists the columns that are taken for something else in a later reading, but for the one that was mapped, by its key. */
export function listDisplaced(
  before: FileLayout | null,
  after: FileLayout | null,
  toKey: (table: FileLayout['tables'][number], column: string) => string,
  mapped: string,
): readonly DisplacedColumn[] {
  if (!before || before.tables.length !== after?.tables.length) return []
  return before.tables.flatMap((table, at) => {
    const now = new Map(after.tables[at]!.columns.map(({ name, field }) => [name, field]))
    return table.columns.flatMap(({ name, field }): DisplacedColumn[] => {
      const next = now.get(name)
      if (next === undefined || next === field || toKey(table, name) === mapped) return []
      return [{ name, before: field, now: next }]
    })
  })
}
