export interface JsonFault {
  readonly line: number
  /** In UTF-16 units, from 1. */
  readonly column: number
  /** The text found there; empty at the end. */
  readonly found: string
  readonly expected: string
}

/** Gives the first place where a text is not JSON. Engines report it differently, or not at all. */
export function getJsonFault(text: string): JsonFault {
  const open: string[] = []
  let expected: Expectation = 'a value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const next: Expectation | undefined = expectAfter(text[at]!, expected, open)
    const end = next === undefined ? at : findTokenEnd(text, at)
    if (end < 0) return describeFault(text, -end, 'the rest of a text in double quotes')
    if (next === undefined || end === at) break
    expected = next
    at = skipSpace(text, end)
  }
  return describeFault(text, at, expected)
}

type Expectation =
  | 'a value'
  | 'a value or "]"'
  | 'a key in double quotes'
  | 'a key in double quotes or "}"'
  | '":"'
  | '"," or "]"'
  | '"," or "}"'
  | 'the end of the text'

/** What must follow a token, given its first letter; `undefined` if the token is not allowed there. */
function expectAfter(token: string, expected: Expectation, open: string[]): Expectation | undefined {
  const isClosing = token === ']' || token === '}'
  if (isClosing && expected.endsWith(`or "${token}"`)) {
    open.pop()
    return expectAfterValue(open)
  }
  if (token === ',' && expected.startsWith('","')) return open.at(-1) === '[' ? 'a value' : 'a key in double quotes'
  if (token === ':') return expected === '":"' ? 'a value' : undefined
  if (isClosing || token === ',') return undefined
  if (expected.startsWith('a key')) return token === '"' ? '":"' : undefined
  if (!expected.startsWith('a value')) return undefined
  if (token !== '[' && token !== '{') return expectAfterValue(open)
  open.push(token)
  return token === '[' ? 'a value or "]"' : 'a key in double quotes or "}"'
}

function expectAfterValue(open: readonly string[]): Expectation {
  const bracket = open.at(-1)
  return bracket === undefined ? 'the end of the text' : bracket === '[' ? '"," or "]"' : '"," or "}"'
}

const SIMPLE = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** The end of the token; `at` itself if there is none; in a malformed string, the position of the fault, negated. */
function findTokenEnd(text: string, at: number): number {
  if (text[at] !== '"') return matchEnd(SIMPLE, text, at)
  let next = at + 1
  while (next < text.length && text[next] !== '"') {
    const end: number = text[next] === '\\' ? matchEnd(ESCAPE, text, next) : text[next]! < ' ' ? next : next + 1
    if (end === next) return -next
    next = end
  }
  return next < text.length ? next + 1 : -next
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function skipSpace(text: string, at: number): number {
  return matchEnd(/[ \t\r\n]*/y, text, at)
}

function describeFault(text: string, at: number, expected: string): JsonFault {
  const before = text.slice(0, at)
  const [found = ''] = /^(?:[\p{L}\p{N}_-]{1,20}|.)/su.exec(text.slice(at, at + 40)) ?? []
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), found, expected }
}
