import type { ColumnField } from '../columnField.ts'
import { chooseEnds } from './chooseEnds.ts'
import type { ColumnContents } from './columnContents.ts'
import { judgeColumn } from './columnContents.ts'
import { COLUMN_WORDS } from './columnWords.ts'
import { findEnds } from './findEnds.ts'
import type { TableHeading } from './heading.ts'
import { listChosen } from './heading.ts'
import { isColumnWord } from './isColumnWord.ts'
import { nameOnce } from './nameOnce.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { isPossibleEnd } from './readRelationTable.ts'
import { readTypedHeader } from './readTypedHeader.ts'
import { spellColumn } from './spellColumn.ts'
import type { TableChoices } from './tableChoices.ts'
import { NOTHING_CHOSEN } from './tableChoices.ts'
import { readColumns, takeHeader } from './takeHeader.ts'

/** A headline, a date and a few remarks above a table are usual; more are not. */
const DEEPEST = 15

/**
 * Finds the row that names the columns: the first one, or one below a headline, if its names say what the rows are.
 */
export function findHeader(rows: readonly RawRow[], choices: TableChoices = NOTHING_CHOSEN): TableHeading | null {
  for (let at = 0; at < Math.min(DEEPEST, rows.length); at++) {
    const { names, line, body } = takeHeader(rows, at)
    const header = judgeHeader(names, { line, body, choices })
    if (header && (at === 0 || isBelowHeadline(rows, at, header))) return header
  }
  return null
}

interface RowsBelow {
  readonly line: number
  readonly body: readonly RawRow[]
  readonly choices: TableChoices
}

/** Tells what the rows below these columns are; `null`: neither their names nor what was chosen for them says. */
export function judgeHeader(given: readonly string[], { line, body, choices }: RowsBelow): TableHeading | null {
  const names = nameOnce(given)
  const columns = nameOnce(readTypedHeader(given))
  const chosen = listChosen(names, choices)
  const table = { line, names, columns, chosen, body }
  const spelled = columns.map((column, index) => (isOther(chosen[index]) ? '' : spellColumn(column)))
  const isActors =
    chosen.some((field) => field === 'id' || field === 'name') || spelled.some((name) => ACTOR_NAMES.has(name))
  const strict = findEnds(spelled, (column) => isPossibleEnd(body, column))
  const hasDates = isActors && spelled.includes('from') && body.length > 0
  const recognised = strict ?? findEnds(spelled, (column) => !(hasDates && PERIODS.has(spelled[column]!)))
  const ends = chooseEnds(recognised, chosen)
  return ends || isActors ? { ...table, ends } : null
}

/** Whether a column was chosen for something else than an end. */
function isOther(field: ColumnField | undefined): boolean {
  return field !== undefined && field !== 'source' && field !== 'target'
}

const ACTOR_NAMES: ReadonlySet<string> = new Set([...COLUMN_WORDS.actors.id, ...COLUMN_WORDS.actors.name])

const PERIODS: ReadonlySet<string> = new Set(['from', 'to', 'de', 'von'])

/** A row below others is the header if they are headlines: no row above has as many cells. */
function isBelowHeadline(rows: readonly RawRow[], at: number, { ends, columns }: TableHeading): boolean {
  const width = countCells(rows[at]!)
  if (width < 2 || rows.slice(0, at).some((row) => countCells(row) >= width)) return false
  return ends !== null || columns.filter((column) => ACTOR_WORDS.has(spellColumn(column))).length > 1
}

const ACTOR_WORDS: ReadonlySet<string> = new Set(Object.values<readonly string[]>(COLUMN_WORDS.actors).flat())

/** What stands below a heading and is nothing like one. */
const UNLIKE_NAMES: ReadonlySet<ColumnContents> = new Set(['number', 'amount', 'date', 'remark'])

/**
 * Finds a row that is not understood and names columns all the same, below headlines or first: what it says is nowhere
 * below. `undefined`: there is none.
 */
export function findHeaderByContents(rows: readonly RawRow[]): number | undefined {
  const at = rows.slice(0, DEEPEST).findIndex((row) => countCells(row) > 1)
  return at >= 0 && isHeaderByContents(rows.slice(at)) ? at : undefined
}

function isHeaderByContents(rows: readonly RawRow[]): boolean {
  const [head, ...body] = rows
  if (!head || body.length < 2) return false
  const names = readColumns(head)
  if (names.some((name) => name === '' || /\d/.test(name)) || new Set(names).size < names.length) return false
  const below = new Map<string, number>()
  for (const row of body.slice(0, 2000)) {
    for (const column of [0, 1]) {
      const text = getText(row, column)
      below.set(text, (below.get(text) ?? 0) + 1)
    }
  }
  if (names.some((name) => below.has(name))) return false
  const isTold = names.some((_, column) => UNLIKE_NAMES.has(judgeColumn(body, column)))
  const repeated = [...below.values()].filter((count) => count > 1).length
  return isTold || names.some(isColumnWord) || repeated > below.size / 2
}
