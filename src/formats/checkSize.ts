import type { Issue } from '../model/issue.ts'

/** The most that is read at once, in the page and at the terminal. */
const MOST_MEGABYTES = 200

/** Gives the issue of files that are too large together, in bytes, before anything of them is read. */
export function checkSize(size: number): Issue | null {
  if (size <= MOST_MEGABYTES * 1e6) return null
  return { code: 'too-large', limit: MOST_MEGABYTES, unit: 'MB', severity: 'error', place: '' }
}
