import { useMemo } from 'react'
import type { TableRow } from '../../workspace/table/column.ts'
import { listRows, sortRows } from '../../workspace/table/listRows.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import { printTable } from './printTable.ts'
import type { RecordGridProps } from './RecordGrid.tsx'
import { RecordGrid } from './RecordGrid.tsx'
import { RowCount } from './RowCount.tsx'
import { useTableWords } from './useTableWords.ts'

type RecordTableProps<Row> = Omit<RecordGridProps<Row>, 'nothing'> & {
  /** The number of rows that the filters of the view hide. */
  readonly hidden: number
  /** The text that a row has to contain. */
  readonly text: string
}

/** A table of records that can be sorted, searched and edited cell by cell. */
export function RecordTable<Row extends TableRow>({ rows, hidden, text, ...own }: RecordTableProps<Row>) {
  const { table, columns } = own
  const { ports } = useSurroundings()
  const words = useTableWords().table
  const sorting = useWorkspaceState((state) => state.view.sorting)
  const found = useMemo(() => listRows(rows, columns, text), [rows, columns, text])
  const sorted = useMemo(() => sortRows(found, columns, sorting), [found, columns, sorting])
  const save = () => ports.press.save({ name: `${table}.csv`, contents: printTable(sorted, columns), type: 'text/csv' })
  const nothing = rows.length === 0 && hidden > 0 ? words.nothingShown : words.nothing(text)

  return (
    <>
      <RowCount table={table} found={found.length} all={rows.length} hidden={hidden} onSave={save} />
      <RecordGrid {...own} rows={sorted} nothing={found.length === 0 && (text || hidden > 0) ? nothing : null} />
    </>
  )
}
