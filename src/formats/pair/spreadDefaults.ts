import type { Issue } from '../../model/issue.ts'
import type { PlacedRow } from '../records/fields.ts'

/** A few bytes can declare a value for each of many rows: a million times a value is more than people's files have. */
const MOST_VALUES = 1e6

/** Gives each row the values that hold where it says none; nothing but an error where they would be too many. */
export function spreadDefaults(rows: readonly PlacedRow[], defaults: ReadonlyMap<string, string>): Issue[] {
  if (rows.length * defaults.size > MOST_VALUES)
    return [{ code: 'too-large', limit: MOST_VALUES, unit: 'default values', severity: 'error', place: '' }]
  for (const { cells } of rows) {
    for (const [column, value] of defaults) if (!cells.has(column)) cells.set(column, value)
  }
  return []
}
