import type { ReactNode } from 'react'
import { Fragment, useMemo } from 'react'
import { groupBy } from '../../base/order.ts'
import type { RefusedCell } from '../../workspace/table/applyCells.ts'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import type { Cells } from './cells.tsx'
import { GridRow } from './GridRow.tsx'
import type { CellKey, CellSelection } from './useCellSelection.ts'
import { useVisibleRows } from './useVisibleRows.ts'

interface GridBodyProps<Row> {
  /** What scrolls the table; `null`: it is not in the page yet. */
  readonly scroller: HTMLElement | null
  readonly ids: readonly string[]
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly cells: Cells<Row>
  readonly editable: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
  readonly selection: CellSelection
  readonly refused: readonly RefusedCell[]
  readonly editing: CellKey | null
  /** The field in place of the cell that is being edited. */
  readonly editor: ReactNode
}

/** The rows of a table: of many, only those in view are in the page. */
export function GridBody<Row extends TableRow>(props: GridBodyProps<Row>) {
  const { scroller, ids, rows, columns, cells, editable, selected, selection, refused, editing, editor } = props
  const { active, range } = selection
  const refusedByRow = useMemo(() => groupBy(refused, ({ row }) => row), [refused])
  const visible = useVisibleRows(scroller, ids, [active.row, editing ? ids.indexOf(editing.row) : -1])

  return (
    <tbody>
      {visible.rows.map(({ index, before }) => {
        const row = rows[index]!
        const isIn = index >= range.top && index <= range.bottom
        return (
          <Fragment key={row.id}>
            <Space height={before} columns={columns.length} />
            <GridRow
              {...{ row, index, columns, cells, editable }}
              selected={selected.has(row.id)}
              active={index === active.row ? active.column : -1}
              start={isIn ? range.start : -1}
              end={isIn ? range.end : -1}
              refused={refusedByRow.get(row.id)}
              edited={editing?.row === row.id ? editing.column : null}
              editor={editing?.row === row.id ? editor : null}
              measure={visible.measure}
            />
          </Fragment>
        )
      })}
      <Space height={visible.after} columns={columns.length} />
    </tbody>
  )
}

/** Rows that are not drawn. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a space cannot take the focus
    <tr className="space" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  ) : null
}
