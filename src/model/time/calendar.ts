/**
 * Numbers a day of the proleptic Gregorian calendar, 0 for 1970-01-01, for any whole year, also negative ones
 * (Howard Hinnant, "days_from_civil"). Months run from 1 to 12.
 */
export function toDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The number of days of a month, 1 to 12. */
export function countDays(year: number, month: number): number {
  return lastDayOf(year, month) - toDay(year, month, 1) + 1
}

/** The last day of a month, numbered as by `toDay`. */
export function lastDayOf(year: number, month: number): number {
  return month === 12 ? toDay(year + 1, 1, 1) - 1 : toDay(year, month + 1, 1) - 1
}
