import { isColumnWord } from './isColumnWord.ts'
import type { RawRow } from './rawRow.ts'

interface TakenHeader {
  /** The names of the columns. */
  readonly names: readonly string[]
  /** The line of the first of its rows. */
  readonly line: number
  readonly body: readonly RawRow[]
}

/**
 * Takes the row at `at` for the header, and the next one with it if that parts what the first spans: `From` over `Name`
 * and `Role`, `To` over the same, are `From Name`, `From Role`, `To Name` and `To Role`.
 */
export function takeHeader(rows: readonly RawRow[], at: number): TakenHeader {
  const [row, next] = [rows[at]!, rows[at + 1]]
  const names = readColumns(row)
  const joined = next && joinHeaders(spread(names), readColumns(next))
  return { names: joined ?? names, line: row.line, body: rows.slice(joined ? at + 2 : at + 1) }
}

export function readColumns({ cells }: RawRow): string[] {
  return [...cells].map((cell) => String(cell ?? '').trim())
}

/** A merged cell has its text in the first of its columns. */
function spread(names: readonly string[]): string[] {
  let last = ''
  return names.map((name) => (last = name || last))
}

/** The names that two rows give together; `undefined`: the second is no header. */
function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  const isSpanned = upper.some((name, column) => name !== '' && name === upper[column - 1])
  const isFull = lower.length >= upper.length && lower.every((name) => name !== '')
  const known = lower.filter(isColumnWord).length
  if (!isSpanned || !isFull || known <= lower.length / 2) return undefined
  const isOnce = (name: string) => lower.indexOf(name) === lower.lastIndexOf(name)
  return lower.map((name, column) => (isOnce(name) || !upper[column] ? name : `${upper[column]} ${name}`))
}
