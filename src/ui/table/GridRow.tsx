import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { memo } from 'react'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { RefusedCell } from '../../workspace/table/applyCells.ts'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import type { Cells } from './cells.tsx'
import { useTableWords } from './useTableWords.ts'

interface GridRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly cells: Cells<Row>
  /** The columns that can be edited. */
  readonly editable: ReadonlySet<string>
  /** Whether its record is selected. */
  readonly selected: boolean
  /** The column index of the active cell, if it is in this row; else -1. */
  readonly active: number
  /** The indexes of the first and the last selected column; -1: none. */
  readonly start: number
  readonly end: number
  readonly refused: readonly RefusedCell[] | undefined
  /** The column of the cell that is being edited; `null`: none in this row. */
  readonly edited: string | null
  /** The field in its place. */
  readonly editor: ReactNode
  /** Measures its height, where rows are drawn only when they are in view. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** The row of the headings is the first. */
const FIRST_ROW = 2

function PlainRow<Row extends TableRow>(props: GridRowProps<Row>) {
  const { row, index, columns, cells, editable, selected, active, start, end, refused, edited, editor, measure } = props
  const words = useTableWords().table
  const faded = row.visibility === 'fade'

  return (
    <tr
      ref={measure}
      data-id={row.id}
      data-index={index}
      className={faded ? 'faded' : undefined}
      aria-rowindex={index + FIRST_ROW}
      aria-selected={selected}
    >
      {columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        const text = column.print(row)
        const wrong = refused?.find(({ field }) => field === column.id)
        return (
          <Cell
            key={column.id}
            {...(at === 0 ? { scope: 'row' } : {})}
            dir="auto"
            className={column.holds}
            data-column={column.id}
            tabIndex={at === active ? 0 : undefined}
            aria-selected={at >= start && at <= end}
            aria-readonly={!editable.has(column.id)}
            aria-invalid={wrong ? true : undefined}
          >
            {wrong ? <RefusedText cell={wrong} /> : (cells[column.id]?.(row, text) ?? <CellText text={text} />)}
            {at === 0 && faded ? <span className="hidden-label">{words.faded}</span> : null}
            {column.id === edited ? editor : null}
          </Cell>
        )
      })}
    </tr>
  )
}

/** A record in a table. It is redrawn only when something about it has changed. */
export const GridRow = memo(PlainRow) as typeof PlainRow

/** Long texts are cut after a few lines, and whole in the tooltip and in the details. */
function CellText({ text }: { readonly text: string }) {
  if (text.length < LONG) return text
  return (
    <span className="long-text" title={text}>
      {text}
    </span>
  )
}

/** A text of fewer letters has few lines in every column. */
const LONG = 60

/** A text that was not taken, where it was meant to stand. */
function RefusedText({ cell: { text, problem } }: { readonly cell: RefusedCell }) {
  const words = getGridWords(DATA_LANGUAGE)
  const why = words.problem(problem)
  return (
    <span className="refused" title={why}>
      <CircleAlert size={13} aria-hidden="true" />
      {text}
      <span className="hidden-label">{words.refusedIn(text, why)}</span>
    </span>
  )
}
