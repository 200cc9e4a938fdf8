import { COLUMN_WORDS } from './columnWords.ts'
import type { EndPair } from './findEnds.ts'
import { findEnds } from './findEnds.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { isPossibleEnd } from './readRelationTable.ts'
import { readTypedHeader } from './readTypedHeader.ts'
import { spellColumn } from './spellColumn.ts'

export interface TableHeader {
  /** The row that names the columns; -1: a comment above the table does. */
  readonly at: number
  readonly columns: readonly string[]
  /** `null`: the rows are actors. */
  readonly ends: EndPair | null
}

/** A headline, a date and a few remarks above a table are usual; more are not. */
const DEEPEST = 15

/**
 * Finds the row that names the columns: the first one, or one below a headline, if its names say what the rows are.
 */
export function findHeader(rows: readonly RawRow[]): TableHeader | null {
  for (let at = 0; at < Math.min(DEEPEST, rows.length); at++) {
    const row = rows[at]!
    const header = judgeHeader(readColumns(row), rows.slice(at + 1), at)
    if (header && (at === 0 || isBelowHeadline(rows, at, header))) return header
  }
  return null
}

/** Tells what the rows below these columns are; `null`: the names do not say. */
export function judgeHeader(given: readonly string[], rows: readonly RawRow[], at: number): TableHeader | null {
  const columns = readTypedHeader(given)
  const spelled = columns.map(spellColumn)
  const known = new Set<string>([...COLUMN_WORDS.actors.id, ...COLUMN_WORDS.actors.name])
  const isActors = spelled.some((name) => known.has(name))
  const strict = findEnds(spelled, (column) => isPossibleEnd(rows, column))
  if (strict) return { at, columns, ends: strict }
  const hasDates = isActors && spelled.includes('from') && rows.length > 0
  const ends = findEnds(spelled, (column) => !(hasDates && PERIODS.has(spelled[column]!)))
  if (ends) return { at, columns, ends }
  return isActors ? { at, columns, ends: null } : null
}

export function readColumns({ cells }: RawRow): string[] {
  return [...cells].map((cell) => String(cell ?? '').trim())
}

const PERIODS: ReadonlySet<string> = new Set(['from', 'to', 'de', 'von'])

/** A row below others is the header if they are headlines: no row above has as many cells. */
function isBelowHeadline(rows: readonly RawRow[], at: number, { ends, columns }: TableHeader): boolean {
  const width = countCells(rows[at]!)
  if (width < 2 || rows.slice(0, at).some((row) => countCells(row) >= width)) return false
  return ends !== null || columns.filter((column) => ACTOR_WORDS.has(spellColumn(column))).length > 1
}

const ACTOR_WORDS: ReadonlySet<string> = new Set(Object.values<readonly string[]>(COLUMN_WORDS.actors).flat())

/** Whether a first row that is not understood names columns all the same: what it says is nowhere below. */
export function isHeaderByContents(rows: readonly RawRow[]): boolean {
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
  const hasNumbers = names.some((_, column) => body.every((row) => /^[+-]?[\d.,]+%?$/.test(getText(row, column))))
  const repeated = [...below.values()].filter((count) => count > 1).length
  return hasNumbers || repeated > below.size / 2
}
