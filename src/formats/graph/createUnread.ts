import type { Issue } from '../../model/issue.ts'
import { printLine } from './printLine.ts'

/** Collects what of a text is not read. */
export interface Unread {
  readonly note: (what: string, line: number) => void
  /** One warning for each kind of thing, with its count and the first place. */
  readonly list: () => Issue[]
}

export function createUnread(): Unread {
  const unread = new Map<string, { count: number; readonly place: string }>()
  return {
    note(what, line) {
      const seen = unread.get(what)
      if (seen) seen.count++
      else unread.set(what, { count: 1, place: printLine(line) })
    },
    list: () => [...unread].map(([what, seen]) => ({ code: 'not-read', what, severity: 'warning', ...seen })),
  }
}
