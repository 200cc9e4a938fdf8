import type { KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import type { Point } from '../../model/dataset.ts'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import type { Cells } from './cells.tsx'
import { findNextRow } from './findNextRow.ts'
import { RecordRow } from './RecordRow.tsx'

export interface RecordBodyProps<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly cells: Cells<Row>
  readonly selected: ReadonlySet<string>
  readonly onSelect: (rows: readonly Row[], extend: boolean) => void
  readonly onMenu: (row: Row, at: Point) => void
}

/** Rows that can be walked by the arrow keys and selected singly or as a range, and that have a menu. */
export function RecordBody<Row extends TableRow>({
  rows,
  columns,
  cells,
  selected,
  onSelect,
  onMenu,
}: RecordBodyProps<Row>) {
  const [current, setCurrent] = useState<string | null>(null)
  /** The row at which a range selection begins. */
  const anchor = useRef<string | null>(null)
  const entrance = rows.some(({ id }) => id === current) ? current : rows[0]?.id

  const choose = (event: MouseEvent | KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === findId(event))
    const row = rows[at]
    if (!row) return
    const from = event.shiftKey ? rows.findIndex(({ id }) => id === anchor.current) : -1
    if (from < 0) anchor.current = row.id
    const chosen = from < 0 ? [row] : rows.slice(Math.min(from, at), Math.max(from, at) + 1)
    onSelect(chosen, event.ctrlKey || event.metaKey)
  }
  const openMenu = (event: MouseEvent | KeyboardEvent, at: Point) => {
    const row = rows.find(({ id }) => id === findId(event))
    if (row) onMenu(row, at)
  }
  const press = (event: KeyboardEvent) => {
    const row = event.target as HTMLElement
    const next = findNextRow(row, event.key)
    if (next) next.focus()
    else if (event.key === 'Enter' || event.key === ' ') choose(event)
    else if (event.key === 'm' && !event.ctrlKey && !event.metaKey) openMenu(event, getMiddle(row))
    else return
    event.preventDefault()
  }

  return (
    <tbody
      onClick={(event) => {
        if (event.shiftKey) getSelection()?.removeAllRanges()
        // A click that marks text to be copied does not select the row.
        if (getSelection()?.isCollapsed ?? true) choose(event)
      }}
      onKeyDown={press}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu(event, { x: event.clientX, y: event.clientY })
      }}
      onFocus={(event) => setCurrent(findId(event) ?? null)}
    >
      {rows.map((row) => (
        <RecordRow
          key={row.id}
          row={row}
          columns={columns}
          cells={cells}
          selected={selected.has(row.id)}
          entrance={row.id === entrance}
        />
      ))}
    </tbody>
  )
}

function findId({ target }: { readonly target: EventTarget }): string | undefined {
  return (target as Element).closest('tr')?.dataset['id']
}

function getMiddle(row: Element): Point {
  const { left, top, width, height } = row.getBoundingClientRect()
  return { x: left + Math.min(width, innerWidth) / 2, y: top + height / 2 }
}
