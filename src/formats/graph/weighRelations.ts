import type { Cell, PlacedRow, Row } from '../records/fields.ts'

/**
 * Gives relations the sign and the strength that their weights say; the weight itself stays as it is. A negative weight
 * is an adverse sign. Where all weights are -1, 0 or 1 and some are negative, a positive one is a friendly sign. Where
 * all lie between -1 and 1 and some are fractions, their size is the strength; a weight of 1 among larger ones, or
 * among none but itself, is no full strength.
 */
export function weighRelations(rows: readonly PlacedRow[]): void {
  const weights = rows.map(({ cells }) => findWeight(cells))
  const said = weights.filter((weight) => weight !== undefined)
  if (said.length === 0) return
  const hasSigns =
    said.some((weight) => weight < 0) && said.every((weight) => Number.isInteger(weight) && weight <= 1 && weight >= -1)
  const isShare = said.every((weight) => Math.abs(weight) <= 1) && said.some((weight) => !Number.isInteger(weight))
  for (const [index, { cells }] of rows.entries()) {
    const weight = weights[index]
    if (weight === undefined) continue
    const sign = weight < 0 ? -1 : hasSigns ? Math.sign(weight) : 0
    if (sign !== 0) setSign(cells, sign, `weight ${weight}`)
    if (isShare && !cells.has('strength')) cells.set('strength', Math.abs(weight))
  }
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

function toNumber(cell: Cell | undefined): number | undefined {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
