import type { Issue } from '../model/issue.ts'

/** The most that is read at once, in the page and at the terminal. More would not fit into the memory of a browser. */
export const MOST_MEGABYTES = 200
export const MOST_RELATIONS = 1_000_000

/** Gives an issue if files of this total size, in bytes, are too large. Checked before anything is read. */
export function checkSize(size: number): Issue | null {
  if (size <= MOST_MEGABYTES * 1e6) return null
  return { code: 'too-large', limit: MOST_MEGABYTES, unit: 'MB', severity: 'error', place: '' }
}

/** Gives an issue if a file has more relations than that. Checked before anything is made of them. */
export function checkCount(relations: number): Issue | null {
  if (relations <= MOST_RELATIONS) return null
  return { code: 'too-large', limit: MOST_RELATIONS, unit: 'relations', severity: 'error', place: '' }
}
