import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'
import { findEnds } from './nodeLinkGraphs.ts'

/** Rows with two ends each, as in a table that was saved as JSON. */
export interface LinkRows {
  /** The key under which they stand; empty for the whole file. */
  readonly path: string
  readonly rows: readonly unknown[]
}

/** Finds rows with two ends: the value itself, or the first list of an object. */
export function findLinkRows(value: unknown): LinkRows | null {
  if (Array.isArray(value)) {
    const rows = withHeader(value)
    return isLinkList(rows) ? { path: '', rows } : null
  }
  if (!isObject(value)) return null
  for (const [path, list] of Object.entries(value)) {
    const rows = Array.isArray(list) ? withHeader(list, value['columns']) : []
    if (isLinkList(rows)) return { path, rows }
  }
  return null
}

/** Rows that are lists take their keys from a list of columns, or from the first row. */
function withHeader(list: readonly unknown[], said?: unknown): readonly unknown[] {
  const header: unknown = Array.isArray(said) ? said : list[0]
  if (!Array.isArray(header) || !header.every((name) => typeof name === 'string')) return list
  if (!findEnds(Object.fromEntries(header.map((name) => [name, true])))) return list
  return list
    .slice(header === list[0] ? 1 : 0)
    .map((row: unknown) => (Array.isArray(row) ? Object.fromEntries(header.map((name, at) => [name, row[at]])) : row))
}

/** Whether most of the first rows have two ends. */
function isLinkList(rows: readonly unknown[]): boolean {
  const sample = rows.slice(0, 20)
  return sample.filter((row) => isObject(row) && hasEnds(row)).length * 2 > sample.length
}

function hasEnds(row: Draft): boolean {
  const ends = findEnds(row)
  return ends !== undefined && [ends.source, ends.target].some((end) => row[end] !== null && row[end] !== '')
}
