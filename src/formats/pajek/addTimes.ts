import { findDate } from '../graph/findDate.ts'
import type { SplitField } from '../graph/splitFields.ts'
import type { Row } from '../records/fields.ts'

/**
 * Adds the time points of a vertex or line, such as `[1-3,5-*]`, and where these are years the first and the last as
 * dates. Gives the fields that are left.
 */
export function addTimes(cells: Row, fields: readonly SplitField[]): readonly SplitField[] {
  const times = fields.find(({ text, isQuoted }) => !isQuoted && /^\[[\d*,\s-]+\]$/.test(text))
  if (!times) return fields
  cells.set('time', times.text)
  const spans = times.text
    .slice(1, -1)
    .split(',')
    .map((span) => span.split('-'))
  const start = toYear(spans[0]?.[0])
  const end = toYear(spans.at(-1)?.at(-1))
  if (start !== undefined) cells.set('start', start)
  if (end !== undefined) cells.set('end', end)
  return fields.filter((field) => field !== times)
}

/** Smaller numbers only count time points. */
function toYear(text: string | undefined): string | undefined {
  return text !== undefined && /^[12]\d{3}$/.test(text) ? findDate(text) : undefined
}
