import { normaliseText } from '../../base/normaliseText.ts'
import { byText } from '../../base/order.ts'
import { findSpokenDate } from '../../query/search/findSpokenDate.ts'
import { isAtDate } from '../../query/search/isAtDate.ts'
import type { Sorting } from '../view.ts'
import type { Column } from './column.ts'

/**
 * Lists the rows that contain every word of a text, whatever its spelling or language. If the text is a date, lists the
 * rows of that date, and those that contain the text as it was written.
 */
export function listRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const words = normaliseText(text).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  const date = findSpokenDate(text)
  const dated = columns.flatMap(({ period }) => period ?? [])
  const asked = date && dated.length > 0 ? [words.join(' ')] : words
  return rows.filter((row) => {
    if (date && dated.some((period) => isAtDate(period(row), date))) return true
    const whole = normaliseText(columns.map((column) => `${column.print(row)} ${column.also?.(row) ?? ''}`).join(' '))
    return asked.every((word) => whole.includes(word))
  })
}

/** Sorts rows by a column. Rows without a value come last in both directions; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column)
  if (!column || !sorting) return rows
  const keys = new Map(rows.map((row) => [row, toKey(column, row)]))
  const turn = sorting.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [keyA, keyB] = [keys.get(a) ?? null, keys.get(b) ?? null]
    if (keyA === null || keyB === null) return Number(keyA === null) - Number(keyB === null)
    return turn * compareKeys(keyA, keyB)
  })
}

type Key = string | number | null

function toKey<Row>(column: Column<Row>, row: Row): Key {
  return column.rank ? column.rank(row) : normaliseText(column.print(row)) || null
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b))
}
