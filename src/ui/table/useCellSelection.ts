import { cellSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { CellRange, Sheet } from '../../workspace/table/spreadCells.ts'

/** A cell by the index of its row and that of its column. */
export interface CellIndex {
  readonly row: number
  readonly column: number
}

export interface CellSelection {
  /** The cell that has the focus. */
  readonly active: CellIndex
  /** The cells between the one from which the selection was extended and the active one. */
  readonly range: CellRange
  readonly select: (anchor: CellKey, active: CellKey) => void
  /** The cell from which the selection is extended. */
  readonly anchor: CellIndex
}

/** A cell by the ids of its row and its column: they stand for the same cell whatever the order. */
export interface CellKey {
  readonly row: string
  readonly column: string
}

const FEATURES = tableFeatures({ cellSelectionFeature })

/** The selected cells of a table, which stay selected while rows come, go and change their order. */
export function useCellSelection({ rows, columns }: Sheet): CellSelection {
  const data = useMemo(() => rows.map((id) => ({ id })), [rows])
  const definitions = useMemo(() => columns.map((id) => ({ id })), [columns])
  const table = useTable(
    {
      ...{ features: FEATURES, data, columns: definitions, getRowId: getId },
      autoResetCellSelection: false,
    },
    ({ cellSelection }) => ({ cellSelection }),
  )
  const selected = table.state.cellSelection.at(-1)
  const [bounds] = table.getCellSelectionBounds()
  const indexes = useMemo(() => new Map(rows.map((id, index) => [id, index])), [rows])
  const find = (row: string, column: string): CellIndex => ({
    row: Math.max(0, indexes.get(row) ?? 0),
    column: Math.max(0, columns.indexOf(column)),
  })
  // What a filter hides is selected again when it comes back; until then, the first cell is.
  const isThere = selected !== undefined && bounds !== undefined

  return {
    active: isThere ? find(selected.focusRowId, selected.focusColumnId) : FIRST,
    anchor: isThere ? find(selected.anchorRowId, selected.anchorColumnId) : FIRST,
    range: isThere
      ? {
          ...{ top: bounds.minRowIndex, bottom: bounds.maxRowIndex },
          ...{ start: bounds.minColumnIndex, end: bounds.maxColumnIndex },
        }
      : FIRST_ONLY,
    select: (anchor, active) =>
      table.selectCellRange({
        ...{ anchorRowId: anchor.row, anchorColumnId: anchor.column },
        ...{ focusRowId: active.row, focusColumnId: active.column },
      }),
  }
}

const getId = ({ id }: { readonly id: string }) => id
const FIRST: CellIndex = { row: 0, column: 0 }
const FIRST_ONLY: CellRange = { top: 0, bottom: 0, start: 0, end: 0 }
