import { chooseDayOrder, readDateText } from '../text/readDateText.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'

/** What the cells of a column are, as far as they say something. */
export type ColumnContents = 'empty' | 'number' | 'date' | 'text'

/** So many rows show what a column holds. */
const SAMPLE = 2000
/** What is read as a number is not a year, and what has four digits may be one. */
const NUMBER = /^[+−–-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?\s*%?$/i
const MOST_ODD = 0.05

/** Looks at the cells of a column; a few odd ones do not count. */
export function judgeColumn(rows: readonly RawRow[], column: number): ColumnContents {
  const texts = listTexts(rows, column)
  if (texts.length === 0) return 'empty'
  const order = chooseDayOrder(texts)
  const odd = (is: (text: string) => boolean) => texts.filter((text) => !is(text)).length
  const most = texts.length * MOST_ODD
  if (odd((text) => readDateText(text, order) !== null && !/^\d{1,3}$/.test(text)) <= most) return 'date'
  return odd((text) => NUMBER.test(text)) <= most ? 'number' : 'text'
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
