import type { Issue } from '../model/issue.ts'

/** The maximum size of the files read together, in the page and at the terminal. */
const MOST_MEGABYTES = 200

/** Gives an issue if files of this total size, in bytes, are too large. Checked before anything is read. */
export function checkSize(size: number): Issue | null {
  if (size <= MOST_MEGABYTES * 1e6) return null
  return { code: 'too-large', limit: MOST_MEGABYTES, unit: 'MB', severity: 'error', place: '' }
}
