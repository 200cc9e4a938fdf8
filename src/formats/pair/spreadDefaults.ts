import type { Issue } from '../../model/issue.ts'
import type { PlacedRow } from '../records/fields.ts'

/** A few bytes can declare a default for very many rows. No ordinary file needs a million default values. */
const MOST_VALUES = 1e6

/** Adds default values to rows that lack them. If there would be too many, adds none and gives an error. */
export function spreadDefaults(rows: readonly PlacedRow[], defaults: ReadonlyMap<string, string>): Issue[] {
  if (rows.length * defaults.size > MOST_VALUES)
    return [{ code: 'too-large', limit: MOST_VALUES, unit: 'default values', severity: 'error', place: '' }]
  for (const { cells } of rows) {
    for (const [column, value] of defaults) if (!cells.has(column)) cells.set(column, value)
  }
  return []
}
