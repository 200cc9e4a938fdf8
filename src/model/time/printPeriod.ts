import type { Language } from '../../base/language.ts'
import { printDate } from './printDate.ts'

/**
 * Prints from when to when something held: "since 7 July 2020", "2019 to 2020"; `null` if neither is known. An end
 * that is itself an interval stands beside the other.
 */
export function printPeriod(start: string | null, end: string | null, language: Language): string | null {
  if (start === null && end === null) return null
  if (start === end || start?.includes('/') || end?.includes('/')) {
    const dates = [...new Set([start, end])].filter((date) => date !== null)
    return dates.map((date) => printDate(date, language)).join(' – ')
  }
  return printDate(`${start ?? ''}/${end ?? '..'}`, language)
}
