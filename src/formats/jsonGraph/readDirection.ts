import type { Cell } from '../records/fields.ts'

/** The direction of a line, as the column `directed` says it. `undefined`: the file does not say. */
export type DirectedCell = boolean | 'mutual' | undefined

/** Reads what a word or a truth value says of the direction of a line. */
export function readDirection(value: unknown): DirectedCell {
  if (typeof value === 'boolean') return value
  const word = String(value).trim().toLowerCase()
  if (MUTUAL.test(word)) return 'mutual'
  if (/^(undirected|false|none|no|0)$/.test(word)) return false
  return /^(directed|true|yes|1|forward)$/.test(word) ? true : undefined
}

const MUTUAL = /^(mutual|both|bidirectional|bidirected|two-way|reciprocal)$/

/** The ends of a line and its direction, by the heads that it is drawn with at its first and at its second end. */
export function readHeads(
  [first, second]: readonly [Cell | undefined, Cell | undefined],
  { atFirst, atSecond }: { readonly atFirst: boolean; readonly atSecond: boolean },
): readonly (readonly [string, Cell | undefined])[] {
  const [source, target] = atFirst && !atSecond ? [second, first] : [first, second]
  const directed = atFirst && atSecond ? 'mutual' : atFirst || atSecond
  return [
    ['source', source],
    ['target', target],
    ['directed', directed],
  ]
}
