import { useMemo, useRef, useState } from 'react'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { TableRow } from '../../workspace/table/column.ts'
import { listRows, sortRows } from '../../workspace/table/listRows.ts'
import type { Table } from '../../workspace/view.ts'
import { useSurroundings, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { Headings } from './Headings.tsx'
import { printTable } from './printTable.ts'
import type { RecordBodyProps } from './RecordBody.tsx'
import { RecordBody } from './RecordBody.tsx'
import { RowCount } from './RowCount.tsx'
import { useOverflow } from './useOverflow.ts'
import { useTableWords } from './useTableWords.ts'

const CHUNK = 200

type RecordTableProps<Row> = RecordBodyProps<Row> & {
  readonly table: Table
  /** The number of rows that the filters of the view hide. */
  readonly hidden: number
  /** The text that a row has to contain. */
  readonly text: string
}

/** A table of records that can be sorted and searched. Of many rows, only the first are drawn at first. */
export function RecordTable<Row extends TableRow>({ table, rows, hidden, text, ...body }: RecordTableProps<Row>) {
  const { ports } = useSurroundings()
  const words = useTableWords().table
  const { columns } = body
  const workspace = useWorkspace()
  const sorting = useWorkspaceState((state) => state.view.sorting)
  const frame = useRef<HTMLDivElement>(null)
  useOverflow(frame)
  const [length, setLength] = useState(CHUNK)
  const found = useMemo(() => listRows(rows, columns, text), [rows, columns, text])
  const sorted = useMemo(() => sortRows(found, columns, sorting), [found, columns, sorting])
  const save = () => ports.press.save({ name: `${table}.csv`, contents: printTable(sorted, columns), type: 'text/csv' })

  return (
    <>
      <RowCount table={table} found={found.length} all={rows.length} hidden={hidden} onSave={save} />
      <div ref={frame} className="table-frame">
        <div className="table-scroll">
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected, as in a grid
            role="grid"
            aria-label={words.tables[table]}
            aria-multiselectable="true"
            aria-rowcount={found.length + 1}
          >
            <Headings
              columns={columns}
              sorting={sorting}
              onSort={(next) => workspace.run(changeView({ sorting: next }))}
            />
            <RecordBody {...body} rows={sorted.slice(0, length)} />
          </table>
          {found.length === 0 ? (
            <p className="nothing">{rows.length === 0 ? words.nothingShown : words.nothing(text)}</p>
          ) : null}
          {sorted.length > length ? (
            <button type="button" className="more" onClick={() => setLength(length + CHUNK)}>
              {words.more(Math.min(CHUNK, sorted.length - length))}
            </button>
          ) : null}
        </div>
      </div>
    </>
  )
}
