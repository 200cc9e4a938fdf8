import { splitFields } from '../graph/splitFields.ts'
import { splitLines } from '../graph/splitLines.ts'

export interface AdjacencyLine {
  readonly head: string
  readonly neighbours: readonly string[]
  readonly line: number
  /** Whether an arrow or a colon stands behind the first name. */
  readonly isMarked: boolean
}

export interface ParsedAdjacency {
  readonly lines: readonly AdjacencyLine[]
  /** Whether lines lead from the head to its neighbours, as an arrow or a colon behind it says. */
  readonly isDirected: boolean
  /** Whether it begins with comments as NetworkX writes them. */
  readonly hasHeader: boolean
}

/** Splits a list of neighbours into its lines, in which the first name has the others as neighbours. */
export function parseAdjacency(text: string): ParsedAdjacency {
  const lines: AdjacencyLine[] = []
  let isDirected = false
  let hasHeader = false
  for (const [index, each] of splitLines(text).entries()) {
    const said = each.trim()
    if (said.startsWith('#')) hasHeader ||= lines.length === 0 && /^#(?:\s*GMT\b|.*\.py\b)/.test(said)
    if (said === '' || said.startsWith('#')) continue
    const { head, rest } = splitHead(said)
    if (head !== '') isDirected = true
    const separator = /[\t;,]/.exec(rest)?.[0]
    const fields = separator === undefined ? splitFields(rest).map(({ text: name }) => name) : rest.split(separator)
    const names = [head, ...fields].map((name) => name.trim()).filter((name) => name !== '')
    if (names.length > 0)
      lines.push({ head: names[0]!, neighbours: names.slice(1), line: index + 1, isMarked: head !== '' })
  }
  return { lines, isDirected, hasHeader }
}

/** The name before an arrow or a colon, if there is one, and what is left of the line. */
function splitHead(line: string): { readonly head: string; readonly rest: string } {
  const [mark] = MARK.exec(line) ?? []
  if (mark === undefined) return { head: '', rest: line }
  const at = line.search(MARK)
  return { head: line.slice(0, at), rest: line.slice(at + mark.length) }
}

const MARK = /->|:(?=\s|$)/
