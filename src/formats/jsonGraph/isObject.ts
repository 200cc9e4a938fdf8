import type { Draft } from '../records/fromRow.ts'

/** Tells whether a JSON value is an object, not a list. */
export function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
