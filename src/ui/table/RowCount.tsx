import { clearFilter } from '../../workspace/commands/filter.ts'
import type { Table } from '../../workspace/view.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useTableWords } from './useTableWords.ts'

interface RowCountProps {
  readonly table: Table
  readonly found: number
  readonly all: number
  readonly hidden: number
  readonly onSave: () => void
}

/** The number of rows, the number that filters hide, and a button that saves the rows as a file. */
export function RowCount({ table, found, all, hidden, onSave }: RowCountProps) {
  const words = useTableWords().table
  const workspace = useWorkspace()

  return (
    <div className="table-count">
      <p role="status">{words.rows(table, found, all, hidden)}</p>
      {hidden > 0 ? (
        <button type="button" className="text-button" onClick={() => workspace.run(clearFilter())}>
          {words.showHidden}
        </button>
      ) : null}
      {found > 0 ? (
        <button type="button" className="text-button" title={words.saveHint} onClick={onSave}>
          {words.save}
        </button>
      ) : null}
    </div>
  )
}
