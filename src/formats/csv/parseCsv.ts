import { chooseSeparator, SPACES } from './chooseSeparator.ts'

/** A row of a text table, and the line on which it starts, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[]
  /** The line on which an unclosed quote starts. */
  readonly openQuote: number | null
}

/**
 * Reads comma-separated values (RFC 4180). Without a separator, it is the one that the first lines suggest: a comma, a
 * semicolon, a tab, a bar, or spaces. Cells keep their spaces, and empty lines are skipped. Takes linear time.
 */
export function parseCsv(text: string, separator: string = chooseSeparator(text)): ParsedCsv {
  if (separator === SPACES) return parseSpaced(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let rowLine = 1
  let at = 0
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: rowLine, cells })
    cells = []
    rowLine = line
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const quoted = readQuoted(text, at)
      if (quoted === null) return { rows, openQuote: line }
      line += quoted.lines
      cell = quoted.cell
      at = quoted.end
    }
    const end = findEnd(text, at, separator)
    cells.push(cell + text.slice(at, end))
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    line++
    endRow()
  }
  if (cells.length > 0) endRow()
  return { rows, openQuote: null }
}

/** Cells that are parted by any number of spaces or tabs, in which quotes mean nothing. */
function parseSpaced(text: string): ParsedCsv {
  const lines = text.split(/\r\n|\r|\n/)
  const rows = lines.map((line, index) => ({ line: index + 1, cells: line.trim().split(/\s+/) }))
  return { rows: rows.filter(({ cells }) => cells[0] !== ''), openQuote: null }
}

/** The text between quotes, and where it ends. A doubled quote stands for one quote. */
function readQuoted(text: string, start: number): { cell: string; end: number; lines: number } | null {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return null
    if (text[end + 1] !== '"') break
    end += 2
  }
  const cell = text.slice(start + 1, end).replaceAll('""', '"')
  return { cell, end: end + 1, lines: cell.split(/\r\n|\r|\n/).length - 1 }
}

function findEnd(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++
  return at
}
