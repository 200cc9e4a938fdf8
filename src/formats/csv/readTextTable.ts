import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import type { TableLayout } from '../fileLayout.ts'
import type { FileToRead } from '../format.ts'
import type { PairRows } from '../pair/pairRows.ts'
import type { TableSources } from '../table/createTableSources.ts'
import type { RawRow } from '../table/rawRow.ts'
import { readTable } from '../table/readTable.ts'
import { chooseForTable } from '../table/tableChoices.ts'
import { decodeText } from '../text/decodeText.ts'
import { readUnits } from '../text/escapeUnits.ts'
import { readGuarded } from '../text/guardFormula.ts'
import { chooseSeparator } from './chooseSeparator.ts'
import { parseCsv } from './parseCsv.ts'
import { splitPreamble } from './splitPreamble.ts'

interface ReadTextTable {
  /** `null`: it does not say what its rows are. */
  readonly content: PairRows | null
  readonly issues: readonly Issue[]
  readonly layout: TableLayout
}

/** Reads a table of text, with whatever separates its columns and stands above it. */
export function readTextTable(
  { name, bytes }: FileToRead,
  sources: TableSources,
  choices: ContentChoices,
): ReadTextTable {
  const { text, issues: decoding } = decodeText(bytes)
  const issues: Issue[] = decoding.map((issue) => ({ ...issue, place: name }))
  const { comments, lastComment, rest, line: start, ...preamble } = splitPreamble(text)
  const known = choices.separator ?? preamble.separator
  const separator = known ?? chooseSeparator(rest, { isList: comments.length > 0 || LISTS.test(name) })
  const { rows, openQuote } = parseCsv(rest, separator)
  const toLine = (line: number) => `${name}, line ${line}`
  const before = start - 1
  if (openQuote !== null) {
    const found = 'an unclosed quote'
    issues.push({
      code: 'not-well-formed',
      language: 'CSV',
      found,
      severity: 'error',
      place: toLine(openQuote + before),
    })
  }
  if (known === null && UNUSUAL.has(separator) && rows.length > 0) {
    const found = UNUSUAL.get(separator)!
    issues.push({ code: 'table-layout', layout: 'separator', found, severity: 'warning', place: name })
  }
  const placed = rows.map((row): RawRow => {
    const line = row.line + before
    return { place: toLine(line), line, cells: row.cells.map(readCell) }
  })
  const table = readTable({
    name,
    rows: placed,
    comments: { texts: comments, line: lastComment },
    canGuess: true,
    sources,
    choices: chooseForTable(choices, name),
  })
  if (!table.content) {
    const found = (rows[0]?.cells ?? []).slice(0, 20)
    const expected = '"source" and "target", or "id" or "name"'
    issues.push({ code: 'missing-column', found, expected, severity: 'error', place: name })
  }
  const layout = { file: name, sheet: null, separator, ...table.layout }
  return { content: table.content, issues: [...issues, ...table.issues], layout }
}

const LISTS = /\.(?:edges|edgelist|ncol)$|^out\./i
const UNUSUAL: ReadonlyMap<string, string> = new Map([
  ['|', 'a bar'],
  [' ', 'spaces'],
])

function readCell(cell: string): string | undefined {
  return cell === '' ? undefined : readUnits(readGuarded(cell))
}
