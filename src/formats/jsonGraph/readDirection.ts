import type { Cell } from '../records/fields.ts'
import { readDirectedness } from '../table/readDirectionWord.ts'

/** The direction of a line, as the column `directed` says it. `undefined`: the file does not say. */
export type DirectedCell = boolean | 'mutual' | undefined

/** Reads what a word or a truth value says of the direction of a line. */
export function readDirection(value: unknown): DirectedCell {
  const line = readDirectedness(value)
  return line === undefined ? undefined : CELLS[line]
}

const CELLS = { 'one-way': true, undirected: false, mutual: 'mutual' } as const

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
