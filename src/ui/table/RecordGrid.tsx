import { useRef, useState } from 'react'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Column, TableRow } from '../../workspace/table/column.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Cells } from './cells.tsx'
import { GridBody } from './GridBody.tsx'
import { Headings } from './Headings.tsx'
import { NewRow } from './NewRow.tsx'
import { RefusedCells } from './RefusedCells.tsx'
import type { CellSelection } from './useCellSelection.ts'
import { useOverflow } from './useOverflow.ts'
import type { RecordGridOf } from './useRecordGrid.tsx'
import { useRecordGrid } from './useRecordGrid.tsx'
import { useSeenSelection } from './useSeenSelection.ts'
import { useTableWords } from './useTableWords.ts'
import { MOST_DRAWN } from './useVisibleRows.ts'

export interface RecordGridProps<Row> extends RecordGridOf<Row> {
  readonly cells: Cells<Row>
  readonly selected: ReadonlySet<string>
  /** Why there are no rows; `null`: there are, or there is nothing to be said. */
  readonly nothing: string | null
}

/** The rows of a table, with what is done in their cells. */
export function RecordGrid<Row extends TableRow>({ nothing, cells, selected, ...own }: RecordGridProps<Row>) {
  const { table, rows, columns } = own
  const names = useTableWords().table
  const frame = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const element = useRef<HTMLTableElement>(null)
  useOverflow(frame)
  const { ids, selection, edits, grid, editable, editor, readOnly, nameRow } = useRecordGrid(own, element)
  useSeenSelection(scroller, ids, selected)

  return (
    <>
      <p className="grid-news" aria-live="polite">
        {edits.news || <SelectionSize selection={selection} />}
      </p>
      <RefusedCells
        cells={edits.refused}
        nameRow={nameRow}
        nameColumn={(id) => columns.find((column) => column.id === id)?.heading.name ?? ''}
        onGo={grid.goTo}
        onMakeTypes={edits.makeTypes}
        onDismiss={edits.dismiss}
      />
      <div ref={frame} className="table-frame">
        <div ref={setScroller} className="table-scroll">
          <table
            ref={element}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited
            role="grid"
            className={rows.length > MOST_DRAWN ? 'fixed' : undefined}
            aria-label={names.tables[table]}
            aria-multiselectable="true"
            aria-readonly={readOnly}
            aria-rowcount={rows.length + (readOnly ? 1 : 2)}
            {...grid.listeners}
          >
            <SortedHeadings columns={columns} />
            <GridBody
              {...{ scroller, ids, rows, columns, cells, editable, selected, selection, editor }}
              refused={edits.refused}
              editing={grid.editing}
            />
            {readOnly ? null : (
              <tfoot>
                <NewRow
                  {...{ table, columns, editable, editor, ...getPart(selection, rows.length) }}
                  index={rows.length + 2}
                  record={edits.newRecord}
                  editing={grid.editing}
                />
              </tfoot>
            )}
          </table>
          {nothing ? <p className="nothing">{nothing}</p> : null}
        </div>
      </div>
    </>
  )
}

function SortedHeadings<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const workspace = useWorkspace()
  const sorting = useWorkspaceState((state) => state.view.sorting)
  const sort = (next: typeof sorting) => workspace.run(changeView({ sorting: next }))
  return <Headings columns={columns} sorting={sorting} onSort={sort} />
}

/** How much is selected; of a single cell, what can be done with it. */
function SelectionSize({ selection }: { readonly selection: CellSelection }) {
  const words = getGridWords(DATA_LANGUAGE)
  const { top, bottom, start, end } = selection.range
  if (top !== bottom || start !== end) return words.rangeIs(bottom - top + 1, end - start + 1)
  return (
    <>
      <span className="by-keys">{words.help}</span>
      <span className="by-touch">{words.helpByTouch}</span>
    </>
  )
}

/** The part of a row in the selection, by the indexes of columns; -1: none. */
function getPart({ active, range }: CellSelection, row: number) {
  const isIn = row >= range.top && row <= range.bottom
  return {
    active: active.row === row ? active.column : -1,
    ...(isIn ? { start: range.start, end: range.end } : { start: -1, end: -1 }),
  }
}
