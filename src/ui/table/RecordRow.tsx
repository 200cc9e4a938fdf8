import { memo } from 'react'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import type { Cells } from './cells.tsx'
import { useTableWords } from './useTableWords.ts'

interface RecordRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly cells: Cells<Row>
  readonly selected: boolean
  /** Whether the row is the Tab stop of the table. */
  readonly entrance: boolean
}

function PlainRow<Row extends TableRow>({ row, columns, cells, selected, entrance }: RecordRowProps<Row>) {
  const words = useTableWords().table
  const [first, ...others] = columns
  if (!first) return null
  const faded = row.visibility === 'fade'
  const show = ({ id, print }: Column<Row>) => {
    const text = print(row)
    return cells[id] ? cells[id](row, text) : text
  }

  return (
    <tr data-id={row.id} className={faded ? 'faded' : undefined} aria-selected={selected} tabIndex={entrance ? 0 : -1}>
      <th scope="row" dir="auto" className={first.holds}>
        {show(first)}
        {faded ? <span className="hidden-label">{words.faded}</span> : null}
      </th>
      {others.map((column) => (
        <td key={column.id} dir="auto" className={column.holds}>
          {show(column)}
        </td>
      ))}
    </tr>
  )
}

/** A record in a table. It is redrawn only when something about it has changed. */
export const RecordRow = memo(PlainRow) as typeof PlainRow
