/** What stands above a table of text, and where the table begins. */
export interface TablePreamble {
  /** The separator that a line for Excel names: `sep=;`. */
  readonly separator: string | null
  /** Comments without their signs. */
  readonly comments: readonly string[]
  /** The line of the last comment; 0: there is none. */
  readonly lastComment: number
  readonly rest: string
  /** The line on which the rest begins, from 1. */
  readonly line: number
}

/**
 * Splits the line by which Excel is told the separator, and comments of lists of ties (`# Nodes: 4`, `% sym signed`), from
 * the table below them.
 */
export function splitPreamble(text: string): TablePreamble {
  let at = 0
  let line = 1
  let separator: string | null = null
  let lastComment = 0
  const comments: string[] = []
  while (at < text.length) {
    const end = /\r\n|\r|\n/g
    end.lastIndex = at
    const found = end.exec(text)
    const stop = found?.index ?? text.length
    const here = text.slice(at, Math.min(stop, at + LONGEST))
    const said = line === 1 ? /^"?sep=(.)"?[,;]*\s*$/i.exec(here)?.[1] : undefined
    if (said !== undefined) separator = said
    else if (COMMENT.test(here)) {
      comments.push(here.replace(COMMENT, '').trim())
      lastComment = line
    } else if (here.trim() !== '' || comments.length === 0) break
    if (!found) break
    at = stop + found[0].length
    line++
  }
  return { separator, comments, lastComment, rest: text.slice(at), line }
}

const LONGEST = 2000
const COMMENT = /^\s*(?:#+|%+|\/\/)/
