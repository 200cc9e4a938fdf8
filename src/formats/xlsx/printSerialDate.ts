import type { DatePrecision } from './findDatePrecision.ts'

const MS_PER_DAY = 86_400_000
const LENGTHS: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 }
/** The last day in Excel, 9999-12-31, counted from 1900. */
const LAST = 2_958_465
const LEAP_DAY_OF_1900 = 60
const DAYS_FROM_1900_TO_1904 = 1462

/**
 * Prints a serial date of Excel as an EDTF date, as precisely as its format shows it; `undefined` if it is a time without
 * a day, or not a day at all.
 *
 * Counted from 1900, day 60 is 29 February 1900, which did not exist: Excel keeps this bug of Lotus 1-2-3. The date is
 * printed as Excel shows it.
 */
export function printSerialDate(serial: number, precision: DatePrecision, epoch: 1900 | 1904): string | undefined {
  const day = Math.floor(serial) + (epoch === 1904 ? DAYS_FROM_1900_TO_1904 : 0)
  if (serial < 0 || day < 1 || day > LAST) return undefined
  if (day === LEAP_DAY_OF_1900 && epoch === 1900) return '1900-02-29'.slice(0, LENGTHS[precision])
  const shift = day > LEAP_DAY_OF_1900 ? day - 1 : day
  return new Date(Date.UTC(1899, 11, 31) + shift * MS_PER_DAY).toISOString().slice(0, LENGTHS[precision])
}
