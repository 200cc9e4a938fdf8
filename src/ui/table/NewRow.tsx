import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Column } from '../../workspace/table/column.ts'
import type { Table } from '../../workspace/view.ts'
import type { NewRecord } from './useCellEdits.ts'
import { NEW_ROW } from './useCellEdits.ts'
import type { CellKey } from './useCellSelection.ts'

interface NewRowProps<Row> {
  readonly table: Table
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly editable: ReadonlySet<string>
  readonly record: NewRecord
  readonly active: number
  readonly start: number
  readonly end: number
  readonly editing: CellKey | null
  readonly editor: ReactNode
}

/** The row at the end, in which a new record begins. */
export function NewRow<Row>(props: NewRowProps<Row>) {
  const { table, index, columns, editable, record, active, start, end, editing, editor } = props
  const words = getGridWords(DATA_LANGUAGE)
  return (
    <tr data-id={NEW_ROW} aria-rowindex={index} className="new-row">
      {columns.map(({ id, holds }, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        const text = record.get(id) ?? ''
        return (
          <Cell
            key={id}
            {...(at === 0 ? { scope: 'row' } : {})}
            dir="auto"
            className={holds}
            data-column={id}
            tabIndex={at === active ? 0 : undefined}
            aria-selected={at >= start && at <= end}
            aria-readonly={!editable.has(id)}
          >
            {at === 0 && text === '' ? (
              <span className="begins">
                <Plus size={13} aria-hidden="true" /> {words.newRecord(table)}
              </span>
            ) : (
              text
            )}
            {editing?.row === NEW_ROW && editing.column === id ? editor : null}
          </Cell>
        )
      })}
    </tr>
  )
}
