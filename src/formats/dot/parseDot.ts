import type { Issue } from '../../model/issue.ts'
import { printLine } from '../graph/printLine.ts'
import type { DotToken } from './tokeniseDot.ts'
import { tokeniseDot } from './tokeniseDot.ts'

export type DotAttributes = ReadonlyMap<string, string>

/** One end of a chain of edges: a node, perhaps at a port, or a subgraph. */
export type DotEnd =
  | { readonly kind: 'node'; readonly id: string; readonly port: string; readonly line: number }
  | DotBlock

/** A subgraph, with `id` empty if it has none. */
export interface DotBlock {
  readonly kind: 'block'
  readonly id: string
  readonly statements: readonly DotStatement[]
  readonly line: number
}

export type DotStatement =
  | {
      readonly kind: 'chain'
      readonly ends: readonly DotEnd[]
      readonly attributes: DotAttributes
      readonly line: number
    }
  | { readonly kind: 'defaults'; readonly of: 'graph' | 'node' | 'edge'; readonly attributes: DotAttributes }

export interface DotGraph extends DotBlock {
  readonly isDirected: boolean
  readonly isStrict: boolean
}

export interface ParsedDot {
  readonly graphs: readonly DotGraph[]
  readonly issues: readonly Issue[]
}

const DEEPEST = 200

/**
 * Parses DOT (graphviz.org, "DOT Language"). A statement that is damaged is reported and left out; a graph that is not
 * closed ends with the file. Takes linear time.
 */
export function parseDot(text: string): ParsedDot {
  const { tokens, issues: found } = tokeniseDot(text)
  const issues = [...found]
  let at = 0
  const peek = () => tokens[at]
  const is = (sign: string) => peek()?.kind === 'sign' && peek()?.text === sign
  const take = (sign: string) => is(sign) && at++ >= 0
  const takeWord = (word: string) => peek()?.kind === 'keyword' && peek()!.text.toLowerCase() === word && at++ >= 0
  const isId = () => peek()?.kind === 'id' || peek()?.kind === 'html'
  const lineOf = (token: DotToken | undefined) => token?.line ?? tokens.at(-1)?.line ?? 1
  const report = () => {
    const token = peek()
    const foundHere = token ? token.text.slice(0, 40) : 'the end of the file'
    const place = printLine(lineOf(token))
    if (issues.length < MOST_ISSUES)
      issues.push({ code: 'not-well-formed', language: 'DOT', found: foundHere, severity: 'error', place })
  }
  let isTooDeep = false

  function readBlock(id: string, line: number, depth: number): DotBlock {
    const statements: DotStatement[] = []
    if (depth > DEEPEST && !isTooDeep) {
      isTooDeep = true
      issues.push({ code: 'too-deep', limit: DEEPEST, severity: 'error', place: printLine(line) })
      at = tokens.length
    }
    while (at < tokens.length && !take('}')) {
      if (take(';') || take(',')) continue
      const before = at
      const statement = readStatement(depth)
      if (statement) statements.push(statement)
      if (at === before) {
        report()
        at++
      }
    }
    return { kind: 'block', id, statements, line }
  }

  function readStatement(depth: number): DotStatement | null {
    for (const of of ['graph', 'node', 'edge'] as const) {
      if (takeWord(of)) return { kind: 'defaults', of, attributes: readAttributes() }
    }
    const line = lineOf(peek())
    if (isId() && tokens[at + 1]?.kind === 'sign' && tokens[at + 1]?.text === '=') {
      const name = peek()!.text
      at += 2
      if (!isId()) return null
      return { kind: 'defaults', of: 'graph', attributes: new Map([[name, tokens[at++]!.text]]) }
    }
    const ends: DotEnd[] = []
    do {
      const end = readEnd(depth)
      if (!end) {
        if (ends.length > 0) report()
        break
      }
      ends.push(end)
    } while (take('->') || take('--'))
    return ends.length === 0 ? null : { kind: 'chain', ends, attributes: readAttributes(), line }
  }

  function readEnd(depth: number): DotEnd | null {
    const line = lineOf(peek())
    if (takeWord('subgraph')) {
      const id = isId() ? tokens[at++]!.text : ''
      return take('{') ? readBlock(id, line, depth + 1) : { kind: 'block', id, statements: [], line }
    }
    if (take('{')) return readBlock('', line, depth + 1)
    if (!isId()) return null
    const id = tokens[at++]!.text
    const ports: string[] = []
    while (is(':') && tokens[at + 1]) {
      at++
      if (isId()) ports.push(tokens[at++]!.text)
    }
    return { kind: 'node', id, port: ports.join(':'), line }
  }

  function readAttributes(): DotAttributes {
    const attributes = new Map<string, string>()
    while (take('[')) {
      while (at < tokens.length && !take(']')) {
        if (take(';') || take(',')) continue
        if (!isId() && peek()?.kind !== 'keyword') {
          report()
          at++
          continue
        }
        const name = tokens[at++]!.text
        if (!take('=')) attributes.set(name, 'true')
        else if (isId() || peek()?.kind === 'keyword') {
          const { kind, text: value } = tokens[at++]!
          attributes.set(name, kind === 'html' ? readHtml(value) : value)
        }
      }
    }
    return attributes
  }

  const graphs: DotGraph[] = []
  while (at < tokens.length) {
    const line = lineOf(peek())
    const isStrict = takeWord('strict')
    const isDirected = takeWord('digraph')
    if (!isDirected && !takeWord('graph')) {
      report()
      break
    }
    const id = isId() ? tokens[at++]!.text : ''
    if (!take('{')) {
      report()
      break
    }
    const block = readBlock(id, line, 1)
    if (tokens[at - 1]?.text !== '}' && !isTooDeep) report()
    graphs.push({ ...block, isDirected, isStrict })
  }
  return { graphs: isTooDeep ? [] : graphs, issues }
}

const MOST_ISSUES = 20

/** The text of an HTML label. */
function readHtml(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/tr>/gi, ' ')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
