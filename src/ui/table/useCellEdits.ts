import { useMemo, useState } from 'react'
import { printTsv, readTsv } from '../../base/tsv.ts'
import { guardFormula, readGuarded } from '../../formats/text/guardFormula.ts'
import type { Dataset } from '../../model/dataset.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import type { CellsAct } from '../../workspace/commands/editCells.ts'
import { labelRecord, takeCells } from '../../workspace/commands/editCells.ts'
import { getUnfinished, keepUnfinished } from '../../workspace/commands/keepUnfinished.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { CellsOutcome, CellText, RefusedCell } from '../../workspace/table/applyCells.ts'
import { applyCells } from '../../workspace/table/applyCells.ts'
import type { CellProblem, TableRecord } from '../../workspace/table/field.ts'
import { listFields } from '../../workspace/table/listFields.ts'
import type { CellRange, Sheet } from '../../workspace/table/spreadCells.ts'
import { spreadCells } from '../../workspace/table/spreadCells.ts'
import type { Table } from '../../workspace/view.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { CellKey } from './useCellSelection.ts'
import { useTableWords } from './useTableWords.ts'

/** The row at the end, in which a new record begins. No record has this id. */
export const NEW_ROW = ''

/** What is typed into the row at the end, by column. */
export type NewRecord = ReadonlyMap<string, string>

interface CellEditsOf {
  readonly table: Table
  /** The records as they are shown, without the row at the end. */
  readonly sheet: Sheet
  /** The text of a cell that cannot be edited. */
  readonly printCell: (row: string, column: string) => string
}

/** The outcome of typing into a cell: a problem, or the row in which the text now stands. */
export type Typed = { readonly problem: CellProblem } | { readonly row: string }

export interface CellEdits {
  /** Texts that were not taken, in the order in which they came. */
  readonly refused: readonly RefusedCell[]
  readonly newRecord: NewRecord
  /** What was done last, in words. */
  readonly news: string
  readonly tell: (news: string) => void
  /** The text of a cell as it is edited and copied. */
  readonly print: (cell: CellKey) => string
  readonly type: (cell: CellKey, text: string) => Typed
  /** Keeps a text that was not taken, to be mended later. */
  readonly keep: (cell: CellKey, text: string, problem: CellProblem) => void
  readonly forget: (cell: CellKey) => void
  readonly dismiss: () => void
  /** Takes the verbs that were refused, as new relation types. */
  readonly makeTypes: () => void
  readonly copy: (range: CellRange) => string
  readonly clear: (range: CellRange, act: 'cut' | 'clear') => void
  readonly paste: (range: CellRange, text: string) => void
  readonly fillDown: (range: CellRange) => void
}

/** Edits of the cells of a table. Each is a step of the history; what is not taken is kept with the reason. */
export function useCellEdits({ table, sheet, printCell }: CellEditsOf): CellEdits {
  const workspace = useWorkspace()
  const catalogue = useTableWords()
  const words = getGridWords(DATA_LANGUAGE)
  const unfinished = useWorkspaceState((state) => getUnfinished(state, table))
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { newRecord } = unfinished
  const refused = useMemo(() => keepThere(unfinished.refused, dataset[table]), [unfinished, dataset, table])
  const setRefused = (change: (before: readonly RefusedCell[]) => readonly RefusedCell[]) =>
    workspace.run(keepUnfinished(table, (before) => ({ refused: change(before.refused) })))
  const setNewRecord = (record: NewRecord) => workspace.run(keepUnfinished(table, () => ({ newRecord: record })))
  const revision = useWorkspaceState((state) => state.revision)
  // What was done is told until something else is done or undone.
  const [told, setTold] = useState({ news: '', revision })
  const news = told.revision === revision ? told.news : ''
  const tell = (next: string) => setTold({ news: next, revision: workspace.getState().revision })
  const getDataset = () => workspace.getState().dataset!
  const getFields = () => listFields(getDataset(), table, catalogue)
  const without = (cells: readonly CellText[]) => {
    const keys = new Set(cells.map(toKey))
    return (all: readonly RefusedCell[]) => all.filter((cell) => !keys.has(toKey(cell)))
  }
  const print = ({ row, column }: CellKey): string => {
    if (row === NEW_ROW) return newRecord.get(column) ?? ''
    const kept = refused.find((cell) => cell.row === row && cell.field === column)
    if (kept) return kept.text
    const field = getFields().find(({ id }) => id === column)
    const record = (getDataset()[table] as ReadonlyMap<string, TableRecord>).get(row)
    return field && record ? field.print(record) : printCell(row, column)
  }
  const tellNew = ({ newActors, newTypes }: CellsOutcome): readonly string[] => [
    ...(newActors.length > 0 ? [`${words.newActors(newActors.map(({ name }) => name.en))}.`] : []),
    ...(newTypes.length > 0 ? [words.newTypes(newTypes.map(({ id, label }) => label?.en ?? id))] : []),
  ]
  const take = (cells: readonly CellText[], act: CellsAct) => {
    const isFixed = ({ row, field, text }: CellText) =>
      typeof row === 'string' && field !== '' && (text === '' || text === printCell(row, field))
    const fields = getFields()
    const meant = cells.filter((cell) => fields.some(({ id }) => id === cell.field) || !isFixed(cell))
    const outcome = applyCells(getDataset(), table, fields, meant)
    const { changed, added } = outcome
    workspace.run(takeCells(outcome, { code: 'cells', act, count: changed }, Date.now()))
    setRefused((all) => [...without(meant)(all), ...outcome.refused])
    tell([`${words.taken(changed, added.length)}.`, ...tellNew(outcome)].join(' '))
  }
  const begin = (column: string, text: string): Typed => {
    const typed = new Map([...newRecord, [column, text]])
    const fields = getFields()
    const cells = [...typed].map(([field, own]) => ({ row: 0, field, text: own }))
    const outcome = applyCells(getDataset(), table, fields, cells)
    const [row] = outcome.added
    const lacking = fields.filter(({ id, needed }) => needed && (typed.get(id) ?? '').trim() === '')
    const problem = outcome.refused.find(({ field }) => field === column)?.problem
    if (row === undefined) {
      if (problem && problem.code !== 'no-record') return { problem }
      setNewRecord(typed)
      tell([...typed.values()].some(Boolean) ? words.lacks(lacking.map(({ name }) => name)) : '')
      return { row: NEW_ROW }
    }
    workspace.run(takeCells(outcome, labelRecord(outcome.dataset, table, row, null), Date.now()))
    setNewRecord(NOTHING_TYPED)
    setRefused((all) => [...all, ...outcome.refused])
    const isNew = tellNew(outcome)
    tell(isNew.length > 0 ? isNew.join(' ') : words.taken(outcome.changed, 1))
    return { row }
  }
  const type = ({ row, column }: CellKey, text: string): Typed => {
    if (row === NEW_ROW) return begin(column, text)
    const cell = { row, field: column, text }
    const outcome = applyCells(getDataset(), table, getFields(), [cell])
    const [problem] = outcome.refused
    if (problem) return problem
    if (outcome.changed > 0)
      workspace.run(takeCells(outcome, labelRecord(outcome.dataset, table, row, getDataset()), Date.now()))
    setRefused(without([cell]))
    tell(tellNew(outcome).join(' '))
    return { row }
  }
  const listTexts = ({ top, bottom, start, end }: CellRange) =>
    [...sheet.rows, NEW_ROW]
      .slice(top, bottom + 1)
      .map((row) => sheet.columns.slice(start, end + 1).map((column) => print({ row, column })))

  return {
    ...{ refused, newRecord, news, tell, print, type },
    keep: ({ row, column }, text, problem) => {
      const cell = { row, field: column, text, problem }
      setRefused((all) => [...without([cell])(all), cell])
    },
    forget: ({ row, column }) => setRefused(without([{ row, field: column, text: '' }])),
    dismiss: () => setRefused(() => []),
    makeTypes: () =>
      take(
        refused
          .filter(isUnknownType)
          .map((cell) => ({ ...cell, text: isVerb(cell) ? `"${cell.text.trim()}"` : cell.text })),
        'paste',
      ),
    copy: (range) => {
      const texts = listTexts(range)
      tell(words.copied(texts.length * texts[0]!.length))
      return printTsv(texts.map((row) => row.map((text) => (text === '' ? '' : guardFormula(text)))))
    },
    clear: (range, act) => {
      if (range.bottom >= sheet.rows.length)
        setNewRecord(new Map([...newRecord].filter(([id]) => !isWithin(range, sheet.columns.indexOf(id)))))
      take(spreadCells(sheet, toRecords(range, sheet), [['']]), act)
    },
    paste: (range, text) =>
      take(
        spreadCells(
          sheet,
          range,
          readTsv(text).map((row) => row.map(readGuarded)),
        ),
        'paste',
      ),
    fillDown: (range) => {
      // A single row is filled from the one above it.
      const isRow = range.top === range.bottom
      const top = isRow ? Math.max(0, range.top - 1) : range.top
      const texts = listTexts({ ...range, top, bottom: top })
      const below = toRecords({ ...range, top: isRow ? range.top : range.top + 1 }, sheet)
      if (below.bottom >= below.top) take(spreadCells(sheet, below, texts), 'fill')
    },
  }
}

const NOTHING_TYPED: NewRecord = new Map()

/** Whether a cell was refused because no relation type is called so. */
export function isUnknownType({ problem }: RefusedCell): boolean {
  return problem.code === 'unknown-type'
}

/** Of a row that was held back for its verb, the other cells wait with it. */
export function isVerb({ field }: CellText): boolean {
  return field === 'verb'
}

function toKey({ row, field }: CellText): string {
  return `${row} ${field}`
}

/** Those in rows that there are, or that are not there yet. */
function keepThere(cells: readonly RefusedCell[], records: Dataset[Table]): readonly RefusedCell[] {
  return cells.filter(({ row }) => typeof row === 'number' || records.has(row as never))
}

function isWithin({ start, end }: CellRange, column: number): boolean {
  return column >= start && column <= end
}

/** The part of a range in which there are records. */
function toRecords(range: CellRange, { rows }: Sheet): CellRange {
  return { ...range, bottom: Math.min(range.bottom, rows.length - 1) }
}
