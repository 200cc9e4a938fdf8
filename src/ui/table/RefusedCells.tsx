import { X } from 'lucide-react'
import { printTsv } from '../../base/tsv.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { RefusedCell } from '../../workspace/table/applyCells.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { isUnknownType, isVerb } from './useCellEdits.ts'
import type { CellKey } from './useCellSelection.ts'

interface RefusedCellsProps {
  readonly cells: readonly RefusedCell[]
  /** The name of the row of a record. */
  readonly nameRow: (id: string) => string
  readonly nameColumn: (id: string) => string
  readonly onGo: (cell: CellKey) => void
  readonly onMakeTypes: () => void
  readonly onDismiss: () => void
}

/** The texts that were not taken, with where they were meant to stand and why, to be mended or copied. */
export function RefusedCells({ cells, nameRow, nameColumn, onGo, onMakeTypes, onDismiss }: RefusedCellsProps) {
  const words = getGridWords(DATA_LANGUAGE)
  const { ports } = useSurroundings()
  if (cells.length === 0) return null
  const { title, row, column, text, why, newRow, beyond, makeTypes, copy, dismiss, go } = words.refused
  const types = [
    ...new Set(cells.filter((cell) => isUnknownType(cell) && isVerb(cell)).map((cell) => cell.text.trim())),
  ]
  const rows = cells.map((cell) => ({
    cell,
    row: typeof cell.row === 'number' ? newRow(cell.row + 1) : nameRow(cell.row),
    column: nameColumn(cell.field) || beyond,
    why: words.problem(cell.problem),
  }))
  const print = () =>
    printTsv([[row, column, text, why], ...rows.map((one) => [one.row, one.column, one.cell.text, one.why])])

  return (
    <section className="refused-cells" aria-label={title(cells.length)}>
      <header>
        <h2>{title(cells.length)}</h2>
        {types.length > 0 ? (
          <button type="button" className="boxed" onClick={onMakeTypes}>
            {makeTypes(types)}
          </button>
        ) : null}
        <button type="button" className="text-button" onClick={() => ports.copyText(print())}>
          {copy}
        </button>
        <button type="button" className="icon-button" aria-label={dismiss} title={dismiss} onClick={onDismiss}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      <ul>
        {rows.map(({ cell, ...names }) => (
          <li key={`${cell.row} ${cell.field}`}>
            {typeof cell.row === 'number' ? (
              <span>
                {names.row}, {names.column}
              </span>
            ) : (
              <button
                type="button"
                className="text-button"
                title={go}
                onClick={() => onGo({ row: String(cell.row), column: cell.field })}
              >
                <bdi>{names.row}</bdi>, {names.column}
              </button>
            )}{' '}
            <q dir="auto">{cell.text}</q> <span className="problem">{names.why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
