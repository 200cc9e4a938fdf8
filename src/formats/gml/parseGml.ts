import type { Issue } from '../../model/issue.ts'
import { printLine } from '../graph/printLine.ts'

/** A key of GML with its value: a text as it stands in the file, or a list of keys. */
export interface GmlPair {
  readonly key: string
  readonly value: string | readonly GmlPair[]
  readonly isQuoted: boolean
  readonly line: number
}

export interface ParsedGml {
  readonly pairs: readonly GmlPair[]
  readonly issues: readonly Issue[]
}

const DEEPEST = 200
const TOKEN = /\[|\]|"([^"]*)"|[^\s[\]"]+|"/g

/**
 * Parses GML (M. Himsolt, "GML: A portable Graph File Format", 1996): keys with numbers, texts or lists of keys. What is
 * damaged is reported once, and what stands before it is kept. Takes linear time.
 */
export function parseGml(text: string): ParsedGml {
  const top: GmlPair[] = []
  const open: { readonly pairs: GmlPair[]; readonly line: number }[] = [{ pairs: top, line: 1 }]
  const issues: Issue[] = []
  const countLines = createLineCounter(text)
  const report = (found: string, line: number) =>
    issues.push({ code: 'not-well-formed', language: 'GML', found, severity: 'error', place: printLine(line) })
  let lastLine = 0
  let key: { readonly name: string; readonly line: number } | null = null
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token, quoted] = match
    const line = countLines(match.index)
    const { pairs } = open.at(-1)!
    const isFirst = line !== lastLine
    lastLine = line
    if (token.startsWith('#') && isFirst) {
      TOKEN.lastIndex = findLineEnd(text, match.index)
      continue
    }
    if (token === ']') {
      if (open.length > 1) open.pop()
      else report(token, line)
      key = null
    } else if (token === '[') {
      const list: GmlPair[] = []
      if (key) pairs.push({ key: key.name, value: list, isQuoted: false, line: key.line })
      else report(token, line)
      open.push({ pairs: list, line })
      key = null
      if (open.length > DEEPEST) {
        issues.push({ code: 'too-deep', limit: DEEPEST, severity: 'error', place: printLine(line) })
        return { pairs: [], issues }
      }
    } else if (token === '"') {
      report('an unclosed quote', line)
      break
    } else if (key) {
      pairs.push({ key: key.name, value: quoted ?? token, isQuoted: quoted !== undefined, line: key.line })
      key = null
    } else if (quoted === undefined) key = { name: token, line }
    else report(token.slice(0, 40), line)
    if (issues.length > MOST_ISSUES) break
  }
  if (open.length > 1 && issues.length === 0) report('an unclosed [', open.at(-1)!.line)
  return { pairs: top, issues }
}

const MOST_ISSUES = 20

/** Gives a function that counts the lines up to a position that only ever grows. */
function createLineCounter(text: string): (at: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (at) => {
    while (next >= 0 && next < at) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

function findLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
