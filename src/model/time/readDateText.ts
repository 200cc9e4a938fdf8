import { toAsciiDigits } from '../../base/toAsciiDigits.ts'
import { parseDate } from '../time.ts'
import { findMonth } from './findMonth.ts'

/** The order of day and month in `03/04/2001`. */
export type DayOrder = 'day-first' | 'month-first'

/** A period as EDTF dates; `null`: not said. */
export interface ReadPeriod {
  readonly start: string | null
  readonly end: string | null
}

/** Chooses the order of day and month in a column: from the dates that can only be read one way, else the day is first. */
export function chooseDayOrder(texts: readonly string[]): DayOrder {
  const dates = texts.map((text) => NUMBERED.exec(text.trim())).filter((date) => date !== null)
  if (dates.some(([, first]) => Number(first) > 12)) return 'day-first'
  return dates.some(([, , second]) => Number(second) > 12) ? 'month-first' : 'day-first'
}

/** Whether any date has day and month as numbers, so that their order matters. */
export function hasDayOrder(texts: readonly string[]): boolean {
  return texts.some((text) => NUMBERED.test(text.trim()))
}

/** Finds a date that could be read with the day or with the month first. */
export function findAmbiguousDate(texts: readonly string[]): string | undefined {
  return texts.find((text) => {
    const [, first, second] = NUMBERED.exec(text.trim()) ?? []
    return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12
  })
}

/**
 * Reads a date as people and programs write it (`27 BC`, `c. 1850`, `1860s`, `2001-00-00`, `31/12/1899`, `3 March 2001`)
 * as EDTF; `null`: it is none.
 */
export function readDateText(text: string, order: DayOrder): string | null {
  const said = toAsciiDigits(text.trim())
  return check(said) ?? check(readWords(said, order))
}

/** Reads a period that stands in one text (`2001-2003`, `1850-`) or a single date, which is its start. */
export function readPeriodText(text: string, order: DayOrder): ReadPeriod | null {
  const single = readDateText(text, order)
  if (single !== null) return { start: single, end: null }
  const [, from = '', to = ''] = /^\s*(.*?\d.*?)\s*(?:-|–|—|\/|\bto\b|\bإلى\b)\s*(.*?)\s*$/u.exec(text) ?? []
  const start = readDateText(from, order)
  if (start === null) return null
  if (to === '' || /^(present|now|today|open|\.\.|حتى الآن)$/i.test(to)) return { start, end: null }
  const end = readDateText(to, order)
  return end === null ? null : { start, end }
}

function check(text: string | null): string | null {
  if (text === null) return null
  const parsed = parseDate(text)
  return parsed.ok ? text : null
}

const NUMBERED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

function readWords(text: string, order: DayOrder): string | null {
  const about = /^(?:circa|ca\.?|c\.?|about|approx\.?|~|نحو|حوالي)\s*(.+)$/iu.exec(text)?.[1]
  if (about !== undefined) return add(readDateText(about, order), '~')
  const doubted = /^(.+?)\s*\(?\?\)?$/.exec(text)?.[1]
  if (doubted !== undefined) return add(readDateText(doubted, order), '?')
  return readYear(text) ?? readNumbers(text, order) ?? readNamedMonth(text) ?? readMarked(text) ?? readClock(text)
}

/** Adds a qualifier to a date that has none. */
function add(date: string | null, qualifier: string): string | null {
  return date === null || /[?~%]$/.test(date) ? date : date + qualifier
}

function readYear(text: string): string | null {
  const before = /^(\d{1,4})\s*(?:bce?|b\.\s?c\.(?:\s?e\.)?|ق\.?\s?م\.?)$/iu.exec(text)?.[1]
  if (before !== undefined) return padYear(1 - Number(before))
  const after = /^(?:(?:ad|ce|a\.\s?d\.)\s*)?(\d{1,4})(?:\s*(?:ad|ce|a\.\s?d\.|c\.\s?e\.|م))?$/iu.exec(text)?.[1]
  if (after !== undefined) return padYear(Number(after))
  const negative = /^-(\d{1,4})$/.exec(text)?.[1]
  if (negative !== undefined) return padYear(-Number(negative))
  const decade = /^(\d{3})0'?s$/i.exec(text)?.[1]
  if (decade !== undefined) return decade.endsWith('0') ? `${decade.slice(0, 2)}XX` : `${decade}X`
  const century = /^(\d{1,2})(?:st|nd|rd|th) (?:c\.?|century)$/i.exec(text)?.[1]
  return century === undefined ? null : `${String(Number(century) - 1).padStart(2, '0')}XX`
}

function padYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function readNumbers(text: string, order: DayOrder): string | null {
  const [, year, month, day] = /^(-?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? []
  if (year !== undefined) return join(year, Number(month), Number(day ?? 0))
  const [, monthOnly, itsYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (itsYear !== undefined) return join(itsYear, Number(monthOnly), 0)
  const [, first, second, lastly] = NUMBERED.exec(text) ?? []
  if (lastly === undefined) return null
  const isDayFirst = Number(first) > 12 || (order === 'day-first' && Number(second) <= 12)
  return isDayFirst ? join(lastly, Number(second), Number(first)) : join(lastly, Number(first), Number(second))
}

/** A month or day of 0 is not known. */
function join(year: string, month: number, day: number): string {
  const parts = month === 0 ? [] : day === 0 ? [month] : [month, day]
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}

/** A day with a time; midnight is what programs add to a day. */
function readClock(text: string): string | null {
  const [, day = null] = /^(-?\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(text) ?? []
  return day
}

/** A month that is named, with a day or without: `3 March 2001`, `March 3, 2001`, `2001 March`, `3 de marzo de 2001`. */
function readNamedMonth(text: string): string | null {
  if (text.length > LONGEST) return null
  const [, day, name, year] = DAY_FIRST.exec(text) ?? []
  if (name !== undefined) return joinNamed(year!, name, day)
  const [, first, itsDay, itsYear] = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? []
  if (first !== undefined) return joinNamed(itsYear!, first, itsDay)
  const [, before, lastly] = /^(\d{4})[\s-]+(\p{L}[\p{L}\p{M}\s]*)\.?$/u.exec(text) ?? []
  return lastly === undefined ? null : joinNamed(before!, lastly, undefined)
}

const LONGEST = 60
const DAY_FIRST =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s.-]+(?:de\s+|of\s+)?)?(\p{L}[\p{L}\p{M}\s]*?)\.?,?[\s-]+(?:del?\s+|of\s+)?(\d{4})$/u

function joinNamed(year: string, name: string, day: string | undefined): string | null {
  const month = findMonth(name)
  return month === undefined ? null : join(year, month, Number(day ?? 0))
}

/** `2021年3月5日`, `2021년 3월`. */
function readMarked(text: string): string | null {
  const [, year, month, day] = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?$/.exec(text) ?? []
  return year === undefined ? null : join(year, Number(month), Number(day ?? 0))
}
