import type { Issue } from '../issue.ts'
import { getStringEnd } from './getStringEnd.ts'

const MOST = 100_000
const [QUOTE, COLON, COMMA] = [34, 58, 44]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]

/**
 * Lists the keys that occur twice in one object of a JSON text, with line and column: `JSON.parse` silently drops all
 * but the last. The text must be JSON. Takes linear time; lists at most a hundred thousand keys.
 */
export function listRepeatedKeys(text: string): Issue[] {
  const issues: Issue[] = []
  const open: (Set<string> | null)[] = []
  const lines = createLines(text)
  let isKey = false
  for (let at = 0; at < text.length && issues.length < MOST; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = getStringEnd(text, at)
      if (isKey) {
        const keys = open.at(-1)!
        const key = readKey(text.slice(at, end + 1))
        if (keys.has(key)) issues.push({ code: 'repeated-key', key, severity: 'error', place: lines.printPlace(at) })
        keys.add(key)
      }
      at = end
    } else if (code === OPEN_OBJECT) {
      open.push(new Set())
      isKey = true
    } else if (code === OPEN_LIST) {
      open.push(null)
      isKey = false
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop()
    else if (code === COLON) isKey = false
    else if (code === COMMA) isKey = open.at(-1) instanceof Set
  }
  return issues
}

function readKey(written: string): string {
  return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1)
}

/** Prints ascending positions as places, reading each letter once. */
function createLines(text: string) {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return {
    printPlace(at: number): string {
      while (next >= 0 && next < at) {
        line++
        start = next + 1
        next = text.indexOf('\n', start)
      }
      return `line ${line}, column ${at - start + 1}`
    },
  }
}
