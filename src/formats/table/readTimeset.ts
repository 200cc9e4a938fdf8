import { readDateText } from '../../model/time/readDateText.ts'
import { readUnixDay } from '../text/readUnixDay.ts'

/** The period that the time sets and intervals of Gephi span (`<[492.0, 526.0]; [530, 535)>`); `null`: it is none. */
export function readTimeset(text: string): { readonly start: string | null; readonly end: string | null } | null {
  const inner = /^\s*<(.*)>\s*$/s.exec(text)?.[1] ?? (/^\s*[[(].*[\])]\s*$/s.test(text) ? text : null)
  if (inner === null) return null
  const bounds = inner.replaceAll(/[[\]()]/g, '').split(/[;,]/)
  const first = bounds[0]!.trim()
  const last = bounds.at(-1)!.trim()
  const start = readBound(first)
  const end = bounds.length === 1 ? null : readBound(last)
  const isRead = [start, end].some((bound) => bound !== null)
  return isRead ? { start, end } : null
}

/** A number without a part after the point is a year, and one of milliseconds a day. */
function readBound(text: string): string | null {
  const bound = text.replace(/\.0+$/, '')
  const number = Number(bound)
  if (bound !== '' && Math.abs(number) > 100_000) return readUnixDay(number)
  return readDateText(bound, 'day-first')
}
