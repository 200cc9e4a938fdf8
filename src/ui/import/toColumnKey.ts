import type { TableLayout } from '../../formats/fileLayout.ts'
import { joinColumnKey } from '../../formats/table/tableChoices.ts'

/** The key by which a column is mapped: its name, with its table where another has one of that name. */
export function toColumnKey(tables: readonly TableLayout[], table: TableLayout, name: string): string {
  const isAlone = tables.every((one) => one === table || one.columns.every((column) => column.name !== name))
  return isAlone ? name : joinColumnKey(table.sheet ?? table.file, name)
}
