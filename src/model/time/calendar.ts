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

/** The year, month (1 to 12) and day of the month of a day numbered as by `toDay` (Howard Hinnant, "civil_from_days"). */
export function fromDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}
