import type { Relation } from '../../model/dataset.ts'
import type { Matrix } from './matrix.ts'

const MOST = 3

/** Prints the numbers of the verbs in a cell ("2 5"): at most three, then "…" if there are more. */
export function printNote(relations: readonly Relation[], numbers: NonNullable<Matrix['numbers']>): string {
  const all = [...new Set(relations.map(({ type }) => numbers.get(type)!))].sort((a, b) => a - b)
  return all.slice(0, MOST).join(' ') + (all.length > MOST ? '…' : '')
}
