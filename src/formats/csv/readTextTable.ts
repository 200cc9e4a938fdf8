import type { Issue } from '../../model/issue.ts'
import type { FileToRead } from '../format.ts'
import type { TableSources } from '../table/createTableSources.ts'
import type { RawRow } from '../table/rawRow.ts'
import type { ReadTable } from '../table/readTable.ts'
import { readTable } from '../table/readTable.ts'
import { decodeText } from '../text/decodeText.ts'
import { readUnits } from '../text/escapeUnits.ts'
import { readGuarded } from '../text/guardFormula.ts'
import { chooseSeparator } from './chooseSeparator.ts'
import { parseCsv } from './parseCsv.ts'
import { splitPreamble } from './splitPreamble.ts'

interface ReadTextTable {
  /** `null`: it does not say what its rows are. */
  readonly table: ReadTable | null
  readonly issues: readonly Issue[]
}

/** Reads a table of text, with whatever separates its columns and stands above it. */
export function readTextTable({ name, bytes }: FileToRead, sources: TableSources): ReadTextTable {
  const { text, issues: decoding } = decodeText(bytes)
  const issues: Issue[] = decoding.map((issue) => ({ ...issue, place: name }))
  const { comments, rest, line: start, ...preamble } = splitPreamble(text)
  const separator = preamble.separator ?? chooseSeparator(rest, { isList: comments.length > 0 || LISTS.test(name) })
  const { rows, openQuote } = parseCsv(rest, separator)
  const toLine = (line: number) => `${name}, line ${line + start - 1}`
  if (openQuote !== null) {
    const found = 'an unclosed quote'
    issues.push({ code: 'not-well-formed', language: 'CSV', found, severity: 'error', place: toLine(openQuote) })
  }
  if (preamble.separator === null && UNUSUAL.has(separator) && rows.length > 0) {
    const found = UNUSUAL.get(separator)!
    issues.push({ code: 'table-layout', layout: 'separator', found, severity: 'warning', place: name })
  }
  const placed = rows.map(({ line, cells }): RawRow => ({ place: toLine(line), cells: cells.map(readCell) }))
  const table = readTable({ name, rows: placed, comments, canGuess: true, sources })
  if (!table) {
    const found = (rows[0]?.cells ?? []).slice(0, 20)
    const expected = '"source" and "target", or "id" or "name"'
    issues.push({ code: 'missing-column', found, expected, severity: 'error', place: name })
  }
  return { table, issues: [...issues, ...(table?.issues ?? [])] }
}

const LISTS = /\.(?:edges|edgelist|ncol)$|^out\./i
const UNUSUAL: ReadonlyMap<string, string> = new Map([
  ['|', 'a bar'],
  [' ', 'spaces'],
])

function readCell(cell: string): string | undefined {
  return cell === '' ? undefined : readUnits(readGuarded(cell))
}
