import { chooseDayOrder, readDateText } from '../../model/time/readDateText.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'

/**
 * What the cells of a column are, as far as they say something. An amount is a number with signs between thousands or
 * with a unit: `1.250,00 €`. A remark is a text as long as a sentence that no other row has.
 */
export type ColumnContents = 'empty' | 'number' | 'amount' | 'date' | 'remark' | 'text'

/** So many rows show what a column holds. */
const SAMPLE = 2000
/** What is read as a number is not a year, and what has four digits may be one. */
const NUMBER = /^[+−–-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?\s*%?$/i
const AMOUNT =
  /^[+−–-]?\s*(?:\p{Sc}|[A-Z]{3}\b)?\s*[+−–-]?\p{Nd}[\p{Nd}.,'’٫٬\s]*\s*(?:%|٪|\p{Sc}|\p{L}{1,4}\.?)?(?:\s*(?:\p{Sc}|[A-Z]{3}))?$/u
const MOST_ODD = 0.05
/** A bare number above this is no year. */
const LAST_YEAR = 2200
/** In words, on average. */
const LONG = 6
const FEW = 3

/** Looks at the cells of a column; a few odd ones do not count. */
export function judgeColumn(rows: readonly RawRow[], column: number): ColumnContents {
  const texts = listTexts(rows, column)
  if (texts.length === 0) return 'empty'
  const order = chooseDayOrder(texts)
  const odd = (is: (text: string) => boolean) => texts.filter((text) => !is(text)).length
  const most = texts.length * MOST_ODD
  if (
    odd((text) => readDateText(text, order) !== null && !/^[+−–-]?\d{1,3}$/.test(text)) <= most &&
    !haveAmounts(texts)
  )
    return 'date'
  if (odd((text) => NUMBER.test(text)) <= most) return 'number'
  if (odd((text) => text.length < LONGEST && AMOUNT.test(text)) <= most) return 'amount'
  return areRemarks(texts) ? 'remark' : 'text'
}

const LONGEST = 40

/** Whether what may be years goes on beyond them. */
function haveAmounts(texts: readonly string[]): boolean {
  return texts.some((text) => /^\d+$/.test(text) && Number(text) > LAST_YEAR)
}

function areRemarks(texts: readonly string[]): boolean {
  if (texts.length < FEW || new Set(texts).size < texts.length) return false
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) >= LONG * texts.length
}

/** The texts of a column that say something, of the first rows. */
export function listTexts(rows: readonly RawRow[], column: number): string[] {
  const texts: string[] = []
  for (let index = 0; index < Math.min(rows.length, SAMPLE); index++) {
    const text = getText(rows[index]!, column)
    if (text !== '') texts.push(text)
  }
  return texts
}

/** The share of the different texts of a column that another has as well. */
export function measureOverlap(texts: readonly string[], others: readonly string[]): number {
  const [own, other] = [new Set(texts), new Set(others)]
  if (own.size === 0) return 0
  let shared = 0
  for (const text of own) if (other.has(text)) shared++
  return shared / own.size
}
