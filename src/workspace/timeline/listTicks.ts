import { fromDay, toDay } from '../../model/time/calendar.ts'
import { printEdtf } from '../../model/time/printEdtf.ts'
import type { DaySpan } from './deriveTimeline.ts'

/** A mark on the axis of time: the first day of a year or month, or a day. */
export interface Tick {
  readonly day: number
  /** In EDTF, no more precise than the steps between the ticks. */
  readonly date: string
}

/** The steps between ticks, in months. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 240_000]
/** The steps below a month, in days. */
const DAYS = [1, 2, 7, 14]
const DAYS_A_MONTH = 30.44
const MONTHS_A_YEAR = 12

/** Lists ticks at round dates within days, at most as many as given, in the shortest steps that do. */
export function listTicks(days: DaySpan, most: number): readonly Tick[] {
  const length = days[1] - days[0] + 1
  for (const step of DAYS) if (length / step <= most) return listDays(days, step)
  const suiting = MONTHS.filter((step) => length / DAYS_A_MONTH / step <= most + 1)
  for (const step of suiting) {
    const ticks = listMonths(days, step)
    if (ticks.length <= most) return ticks
  }
  return listMonths(days, MONTHS.at(-1)!)
}

function listDays([first, last]: DaySpan, step: number): readonly Tick[] {
  return range(Math.ceil(first / step) * step, last, step).map((day) => ({ day, date: printEdtf(day) }))
}

function listMonths([first, last]: DaySpan, step: number): readonly Tick[] {
  return range(Math.ceil(toMonths(first) / step) * step, toMonths(last), step)
    .map((month) => ({ day: toFirstDay(month), date: printMonth(month, step < MONTHS_A_YEAR) }))
    .filter(({ day }) => day >= first)
}

function range(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step)
}

/** The months since the year 0. */
function toMonths(day: number): number {
  const { year, month } = fromDay(day)
  return year * MONTHS_A_YEAR + month - 1
}

function toFirstDay(months: number): number {
  const year = Math.floor(months / MONTHS_A_YEAR)
  return toDay(year, months - year * MONTHS_A_YEAR + 1, 1)
}

function printMonth(months: number, isPrecise: boolean): string {
  const year = Math.floor(months / MONTHS_A_YEAR)
  const text = printEdtf(toFirstDay(months))
  return isPrecise && months !== year * MONTHS_A_YEAR ? text.slice(0, -'-01'.length) : text.slice(0, -'-01-01'.length)
}
