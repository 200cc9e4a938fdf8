/**
 * Reads a block of cells as spreadsheets put it on the clipboard: rows by line, cells by tab. A cell that begins with a
 * quotation mark may hold tabs and line breaks, and has its own marks doubled. A mark that is never closed is text.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (true) {
    const cell = readQuoted(text, at) ?? readPlain(text, at)
    rows.at(-1)!.push(cell.text)
    const end = /\r\n|[\t\r\n]/y
    end.lastIndex = cell.end
    const separator = end.exec(text)?.[0]
    if (separator === undefined) return rows
    at = end.lastIndex
    if (separator === '\t') continue
    // The line break after the last row begins no other.
    if (at === text.length) return rows
    rows.push([])
  }
}

/** Prints a block of cells so that spreadsheets take it, and `readTsv` gives it back. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(printCell).join('\t'))
  return lines.length === 1 ? lines[0]! : lines.map((line) => `${line}\n`).join('')
}

interface ReadCell {
  readonly text: string
  /** The index after it. */
  readonly end: number
}

function readQuoted(text: string, at: number): ReadCell | null {
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y
  cell.lastIndex = at
  const quoted = cell.exec(text)?.[1]
  return quoted === undefined ? null : { text: quoted.replaceAll('""', '"'), end: cell.lastIndex }
}

function readPlain(text: string, at: number): ReadCell {
  const rest = /[^\t\r\n]*/y
  rest.lastIndex = at
  return { text: rest.exec(text)![0], end: rest.lastIndex }
}

function printCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
