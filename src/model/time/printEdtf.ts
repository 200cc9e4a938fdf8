import { fromDay } from './calendar.ts'

/** Prints a day numbered as by `toDay` in EDTF: `2020-07-14`, `-0044-03-15`. Its year has at most four digits. */
export function printEdtf(day: number): string {
  const { year, month, day: ofMonth } = fromDay(day)
  const digits = (number: number, length: number) => String(Math.abs(number)).padStart(length, '0')
  return `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`
}
