import type { Result } from '../../base/result.ts'
import { countDays, lastDayOf, toDay } from './calendar.ts'

export type DateProblem = 'not-a-date' | 'no-such-date' | 'ends-before-it-starts'

/** A single date as it was said. */
export interface Moment {
  readonly said: Unqualified
  readonly uncertain: boolean
  readonly approximate: boolean
}

export type Unqualified =
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number; readonly time: string }

/** Spring, summer, autumn, winter. */
export type Season = 21 | 22 | 23 | 24

const TIME = /(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?/.source
const CALENDAR_DATE = new RegExp(
  String.raw`^(-?\d{4})(?:-XX(?:-XX)?|-(2[1-4])|-(\d\d)(?:-XX|-(\d\d)(?:T(${TIME}))?)?)?$`,
)
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})$/
const DECADE_OR_CENTURY = /^(-?)(\d{3}X|\d{2}XX)$/

/**
 * Reads a single date of EDTF levels 0 and 1: a year, month, season or day, a day with a time, or one with unspecified
 * digits from the right; then perhaps a qualifier. Long years have at most twelve digits.
 */
export function parseMoment(text: string): Result<Moment, DateProblem> {
  const qualifier = text.at(-1) ?? ''
  const said = readUnqualified('?~%'.includes(qualifier) ? text.slice(0, -1) : text)
  if (typeof said === 'string') return { ok: false, problems: [said] }
  const uncertain = qualifier === '?' || qualifier === '%'
  const approximate = qualifier === '~' || qualifier === '%'
  return { ok: true, value: { said, uncertain, approximate } }
}

/** The first and the last day that a date may mean. Seasons are those of the northern half of the globe, by months. */
export function spanMoment({ said }: Moment): { readonly earliest: number; readonly latest: number } {
  if (said.kind === 'years') return { earliest: toDay(said.first, 1, 1), latest: lastDayOf(said.last, 12) }
  const { year } = said
  if (said.kind === 'season') {
    if (said.season === 24) return { earliest: toDay(year, 12, 1), latest: lastDayOf(year + 1, 2) }
    const month = 3 * (said.season - 20)
    return { earliest: toDay(year, month, 1), latest: lastDayOf(year, month + 2) }
  }
  if (said.kind === 'month') return { earliest: toDay(year, said.month, 1), latest: lastDayOf(year, said.month) }
  // The day as it was called at the place, whatever the offset from UTC.
  const day = toDay(year, said.month, said.day)
  return { earliest: day, latest: day }
}

function readUnqualified(text: string): Unqualified | DateProblem {
  const calendarDate = CALENDAR_DATE.exec(text)
  if (calendarDate) return readCalendarDate(calendarDate)
  const longYear = LONG_YEAR.exec(text)?.[1]
  if (longYear !== undefined) return { kind: 'years', first: Number(longYear), last: Number(longYear) }
  const [, minus, digits] = DECADE_OR_CENTURY.exec(text) ?? []
  if (digits === undefined) return 'not-a-date'
  const least = Number(digits.replaceAll('X', '0'))
  const most = Number(digits.replaceAll('X', '9'))
  return minus ? { kind: 'years', first: -most, last: 0 - least } : { kind: 'years', first: least, last: most }
}

function readCalendarDate(match: RegExpExecArray): Unqualified | DateProblem {
  const year = Number(match[1])
  const season = match[2]
  const month = match[3]
  if (match[1] === '-0000') return 'no-such-date'
  if (season !== undefined) return { kind: 'season', year, season: Number(season) as Season }
  if (month === undefined) return { kind: 'years', first: year, last: year }
  return readMonthOrDay(year, Number(month), match[4], match[5] ?? '')
}

function readMonthOrDay(
  year: number,
  month: number,
  dayText: string | undefined,
  time: string,
): Unqualified | DateProblem {
  if (month < 1 || month > 12) return 'no-such-date'
  if (dayText === undefined) return { kind: 'month', year, month }
  const day = Number(dayText)
  return day < 1 || day > countDays(year, month) ? 'no-such-date' : { kind: 'day', year, month, day, time }
}
