import { splitLines } from '../graph/splitLines.ts'

export interface EdgeLine {
  readonly fields: readonly string[]
  readonly line: number
}

/** A list of edges: what its comments say, and its lines in fields. */
export interface ParsedEdgeList {
  /** Comments without their mark, those before the first line only. */
  readonly comments: readonly string[]
  /** Whether they begin with %, as in KONECT. */
  readonly isKonect: boolean
  readonly lines: readonly EdgeLine[]
}

/** Splits a list of edges at tabs, else at commas, semicolons or spaces, as its first line has them. */
export function parseEdgeList(text: string): ParsedEdgeList {
  const comments: string[] = []
  const lines: EdgeLine[] = []
  let isKonect = false
  let separator: RegExp | string | null = null
  for (const [index, each] of splitLines(text).entries()) {
    const said = each.trim()
    if (said === '') continue
    if (said.startsWith('#') || said.startsWith('%')) {
      if (lines.length === 0) comments.push(said.replace(/^[#%]+\s*/, ''))
      isKonect ||= said.startsWith('%')
      continue
    }
    separator ??= findSeparator(said)
    lines.push({ fields: said.split(separator).map(unquote), line: index + 1 })
  }
  return { comments, isKonect, lines }
}

function findSeparator(line: string): RegExp | string {
  const words = line.split(/\s+/)
  if (words.length > 1 && words.every(isNumber)) return /\s+/
  if (line.includes('\t')) return '\t'
  return line.includes(',') ? ',' : line.includes(';') ? ';' : /\s+/
}

export function isNumber(field: string): boolean {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(field)
}

function unquote(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1')
}
