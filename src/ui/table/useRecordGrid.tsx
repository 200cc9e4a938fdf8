import type { ReactNode, RefObject } from 'react'
import { useMemo, useState } from 'react'
import { createSameList } from '../../base/memoise.ts'
import type { Point } from '../../model/dataset.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import type { CellField } from '../../workspace/table/field.ts'
import { listFields } from '../../workspace/table/listFields.ts'
import type { Table } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { CellEditor } from './CellEditor.tsx'
import { NEW_ROW, useCellEdits } from './useCellEdits.ts'
import { useCellSelection } from './useCellSelection.ts'
import type { Grid } from './useGrid.ts'
import { useGrid } from './useGrid.ts'
import { useTableWords } from './useTableWords.ts'

export interface RecordGridOf<Row> {
  readonly table: Table
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly onSelect: (rows: readonly Row[], extend: boolean) => void
  /** `rows`: the selected rows, if the row is one of them, or else the row alone. */
  readonly onMenu: (row: Row, at: Point, rows: readonly Row[]) => void
}

const isReadOnly = ({ kept }: WorkspaceState) => kept.kind === 'read-only'

/** What is selected and edited in a table of records. */
export function useRecordGrid<Row extends TableRow>(
  { table, rows, columns, onSelect, onMenu }: RecordGridOf<Row>,
  element: RefObject<HTMLTableElement | null>,
) {
  const catalogue = useTableWords()
  const words = getGridWords(DATA_LANGUAGE)
  const dataset = useWorkspaceState((state) => state.dataset)!
  const readOnly = useWorkspaceState(isReadOnly)
  const fields = listFields(dataset, table, catalogue)
  const [keepSameColumns] = useState(createSameList<string>)
  const [keepSame] = useState(createSameList<string>)
  // What is worked out for the ids stays where an edit leaves all rows where they are.
  const ids = useMemo(() => keepSame(rows.map(({ id }) => id)), [rows, keepSame])
  const indexes = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids])
  const findRow = (id: string) => rows[indexes.get(id) ?? -1]
  const columnIds = useMemo(() => keepSameColumns(columns.map(({ id }) => id)), [columns, keepSameColumns])
  const sheet = useMemo(() => ({ rows: ids, columns: columnIds }), [ids, columnIds])
  const all = useMemo(() => (readOnly ? sheet : { ...sheet, rows: [...sheet.rows, NEW_ROW] }), [sheet, readOnly])
  const findColumn = (id: string) => columns.find((column) => column.id === id)
  const printCell = (row: string, column: string) => {
    const record = findRow(row)
    return (record && findColumn(column)?.print(record)) ?? ''
  }
  const selection = useCellSelection(all)
  const edits = useCellEdits({ table, sheet, printCell })
  const grid = useGrid({
    ...{ grid: element, sheet: all, selection, edits, fields, readOnly },
    explain: (column) =>
      column === 'place' ? words.inDiagram : words.fixed(findColumn(column)?.heading.name ?? column),
    onSelect: (ids, extend) =>
      onSelect(
        ids.map((id) => findRow(id)!),
        extend,
      ),
    onMenu: (row, at, chosen) =>
      onMenu(
        findRow(row)!,
        at,
        chosen.map((id) => findRow(id)!),
      ),
  })
  const editable = useMemo(() => new Set(fields.map(({ id }) => id)), [fields])
  const nameRow = (id: string) => {
    const row = findRow(id)
    // A relation is told by its ends and its verb.
    const telling = columns.slice(0, table === 'relations' ? 3 : 1)
    return row ? telling.map(({ print }) => print(row)).join(' ') : id
  }
  return { ids, selection, edits, grid, editable, readOnly, nameRow, editor: renderEditor(grid, fields) }
}

function renderEditor({ editing, commit, cancel }: Grid, fields: readonly CellField[]): ReactNode {
  const field = editing && fields.find(({ id }) => id === editing.column)
  if (!field) return null
  const { row, column, text, typed } = editing
  return <CellEditor key={`${row} ${column}`} {...{ field, text, typed }} onCommit={commit} onCancel={cancel} />
}
