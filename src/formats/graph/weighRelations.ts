import type { Cell, PlacedRow, Row } from '../records/fields.ts'

/** What a weight below zero says: that the relation is adverse, or nothing but a number. */
export const NEGATIVE_WEIGHTS = ['adverse', 'number'] as const
export type NegativeWeights = (typeof NEGATIVE_WEIGHTS)[number]

/**
 * Gives relations the sign and the strength that their weights say; the weight itself stays as it is. A negative weight
 * is an adverse sign, unless a person says that it is only a number. Where all weights are -1, 0 or 1 and some are
 * negative, a positive one is a friendly sign. Where all lie between -1 and 1 and some are fractions, their size is the
 * strength; a weight of 1 among larger ones, or among none but itself, is no full strength. Gives how negative weights
 * were read; `null`: there are none.
 */
export function weighRelations(
  rows: readonly PlacedRow[],
  meaning: NegativeWeights = 'adverse',
): NegativeWeights | null {
  const weights = rows.map(({ cells }) => findWeight(cells))
  const said = weights.filter((weight) => weight !== undefined)
  const areNegative = said.some((weight) => weight < 0)
  if (said.length === 0 || (areNegative && meaning === 'number')) return areNegative ? meaning : null
  const hasSigns = areNegative && said.every((weight) => Number.isInteger(weight) && weight <= 1 && weight >= -1)
  const isShare = said.every((weight) => Math.abs(weight) <= 1) && said.some((weight) => !Number.isInteger(weight))
  for (const [index, { cells }] of rows.entries()) {
    const weight = weights[index]
    if (weight === undefined) continue
    const sign = weight < 0 ? -1 : hasSigns ? Math.sign(weight) : 0
    if (sign !== 0) setSign(cells, sign, `weight ${weight}`)
    if (isShare && !cells.has('strength')) cells.set('strength', Math.abs(weight))
  }
  return areNegative ? meaning : null
}

/** Gives a relation a sign with a note that says where the sign comes from, unless the row has its own. */
export function setSign(cells: Row, sign: number, reason: string): void {
  if (!cells.has('sign')) cells.set('sign', sign)
  if (![...cells.keys()].some((column) => /^(note|description)(_en)?$/i.test(column)))
    cells.set('note_en', `The file gives the ${reason}.`)
}

function findWeight(cells: Row): number | undefined {
  for (const name of WEIGHTS) {
    const weight = toNumber(cells.get(name))
    if (weight !== undefined) return weight
  }
  return undefined
}

const WEIGHTS = ['weight', 'Weight', 'value']

/** Whether a column has the name of a weight. */
export function isWeight(column: string): boolean {
  return WEIGHTS.includes(column)
}

function toNumber(cell: Cell | undefined): number | undefined {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
