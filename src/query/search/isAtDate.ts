import { parseMoment } from '../../model/time/parseMoment.ts'
import { parseDate } from '../../model/time.ts'
import type { SpokenDate } from './findSpokenDate.ts'

/** The start and the end of something, in EDTF. */
export interface Period {
  readonly start: string | null
  readonly end: string | null
}

/**
 * Tells whether something began or ended at a date, or lasted from before it until after it. A time that is less
 * precise than the date does not count: a search for 7 July should not find all of 2020.
 */
export function isAtDate({ start, end }: Period, date: SpokenDate): boolean {
  const said = [start, end].flatMap((text) => text?.split('/') ?? [])
  return said.some((text) => isMomentAt(text, date)) || (start !== null && end !== null && lasts(start, end, date))
}

function isMomentAt(text: string, { year, month, day }: SpokenDate): boolean {
  const moment = parseMoment(text)
  if (!moment.ok) return false
  const { said } = moment.value
  if (said.kind === 'years') return said.first === year && said.last === year && month === null
  if (year !== null && said.year !== year) return false
  if (said.kind === 'season') return month === null
  return (month === null || said.month === month) && (day === null || (said.kind === 'day' && said.day === day))
}

function lasts(start: string, end: string, { year, month, day }: SpokenDate): boolean {
  if (year === null) return false
  const parts = [year, month, day].filter((part) => part !== null)
  const asked = parseDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
  const [first, last] = [parseDate(start), parseDate(end)]
  if (!asked.ok || !first.ok || !last.ok) return false
  const [from, to] = [first.value.latest, last.value.earliest]
  return from !== null && to !== null && from <= asked.value.latest! && to >= asked.value.earliest!
}
