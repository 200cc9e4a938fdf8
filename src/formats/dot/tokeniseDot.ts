import type { Issue } from '../../model/issue.ts'
import { printLine } from '../graph/printLine.ts'

/** A token of DOT: an id (a word, number, quoted text or HTML), or a sign. */
export interface DotToken {
  readonly kind: 'id' | 'html' | 'sign' | 'keyword'
  readonly text: string
  readonly line: number
}

const TOKEN = /(\s+)|(\/\/[^\n]*)|(\/\*)|(")|(<)|(->|--|[{}[\]=;,:+])|(-?[.\w\u0080-\uffff]+)/y
const KEYWORD = /^(strict|graph|digraph|subgraph|node|edge)$/i

/**
 * Splits a text into the tokens of DOT (graphviz.org, "DOT Language"): comments and lines that begin with # are left
 * out, quoted texts are joined at "+". What is no token is reported and skipped. Takes linear time.
 */
export function tokeniseDot(text: string): { readonly tokens: readonly DotToken[]; readonly issues: readonly Issue[] } {
  const tokens: DotToken[] = []
  const issues: Issue[] = []
  let line = 1
  let at = 0
  const advance = (end: number) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line++
    at = end
  }
  const report = (found: string) =>
    issues.push({ code: 'not-well-formed', language: 'DOT', found, severity: 'error', place: printLine(line) })
  while (at < text.length && issues.length < MOST_ISSUES) {
    if (text[at] === '#' && (at === 0 || text[at - 1] === '\n')) {
      advance(findEnd(text, '\n', at))
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    const [whole = '', , , block, quote, html, sign, word] = match ?? []
    if (!match) {
      report(text[at]!)
      advance(at + 1)
      continue
    }
    if (block !== undefined) {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) report('an unclosed comment')
      advance(end < 0 ? text.length : end + 2)
    } else if (html !== undefined) {
      const end = findHtmlEnd(text, at)
      if (end === null) {
        report('an unclosed <')
        break
      }
      tokens.push({ kind: 'html', text: text.slice(at + 1, end - 1), line })
      advance(end)
    } else if (quote !== undefined) {
      const end = findQuoteEnd(text, at)
      if (end === null) {
        report('an unclosed quote')
        break
      }
      addQuoted(tokens, text.slice(at + 1, end - 1), line)
      advance(end)
    } else {
      if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, line })
      else if (word !== undefined) tokens.push({ kind: KEYWORD.test(word) ? 'keyword' : 'id', text: word, line })
      advance(at + whole.length)
    }
  }
  return { tokens, issues }
}

const MOST_ISSUES = 20

/** Adds a quoted text, or joins it to the one before a plus sign. A backslash before a line end joins the lines. */
function addQuoted(tokens: DotToken[], quoted: string, line: number): void {
  const text = quoted.replaceAll(/\\\r?\n/g, '').replaceAll('\\"', '"')
  const before = tokens.at(-2)
  if (tokens.at(-1)?.text === '+' && tokens.at(-1)?.kind === 'sign' && before?.kind === 'id') {
    tokens.splice(-2, 2, { ...before, text: before.text + text })
  } else tokens.push({ kind: 'id', text, line })
}

/** Where a quoted text ends, in which a backslash stands before a quote that is part of it. */
function findQuoteEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return null
}

function findHtmlEnd(text: string, start: number): number | null {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '<') depth++
    else if (text[at] === '>' && --depth === 0) return at + 1
  }
  return null
}

function findEnd(text: string, what: string, from: number): number {
  const end = text.indexOf(what, from)
  return end < 0 ? text.length : end
}
