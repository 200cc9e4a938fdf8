import { toAsciiDigits } from '../../base/toAsciiDigits.ts'
import type { Cell } from '../records/fields.ts'
import type { RawRow } from './rawRow.ts'

/** So many rows show how a table writes fractions. */
const SAMPLE = 500
const COMMA = /^[+−-]?\d+,\d+$/
const POINT = /^[+−-]?\d*\.\d+$/
/** What may be thousands says nothing. */
const THOUSANDS = /^[+−-]?\d{1,3}(?:[.,]\d{3})+$/

/** Chooses the decimal sign of a table: a comma if more of its numbers have one than a point. */
export function chooseDecimal(rows: readonly RawRow[]): '.' | ',' {
  let [commas, points] = [0, 0]
  for (const { cells } of rows.slice(0, SAMPLE)) {
    for (const cell of cells) {
      if (typeof cell !== 'string') continue
      const text = cell.trim()
      if (THOUSANDS.test(text)) continue
      if (COMMA.test(text)) commas++
      else if (POINT.test(text)) points++
    }
  }
  return commas > points ? ',' : '.'
}

/** A number with a decimal point and no signs between thousands; any other cell stays as it is. */
export function readDecimal(cell: Cell, decimal: '.' | ','): Cell {
  if (typeof cell !== 'string' || (decimal === '.' && PLAIN.test(cell))) return cell
  const ascii = toAsciiDigits(cell)
  // Their sign for fractions can be no other.
  if (ascii !== cell) return readDecimal(ascii, '.')
  const [, sign, digits = '', rest = ''] = NUMBER.exec(cell) ?? []
  if (sign === undefined) return cell
  const plain = digits.replaceAll(/[\u00a0\u202f' ]/g, '')
  const at = plain.lastIndexOf(decimal)
  const [before, after] = at < 0 ? [plain, null] : [plain.slice(0, at), plain.slice(at + 1)]
  if (after !== null && !/^\d+$/.test(after)) return cell
  if (!GROUPED[decimal].test(before) && !/^\d*$/.test(before)) return cell
  return `${sign}${before.replaceAll(/[.,]/g, '')}${after === null ? '' : `.${after}`}${rest}`
}

const PLAIN = /^-?\d+(?:\.\d+)?$/
const NUMBER = /^\s*([+−–-]?)([\d.,\u00a0\u202f' ]*\d)(\s*%)?\s*$/
/** Digits in groups of three, by the decimal sign that does not part them. */
const GROUPED = { '.': /^[1-9]\d{0,2}(?:,\d{3})+$/, ',': /^[1-9]\d{0,2}(?:\.\d{3})+$/ } as const
