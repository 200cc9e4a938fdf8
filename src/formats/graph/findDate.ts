import { parseDate } from '../../model/time.ts'
import { isUnixTime, readUnixDay } from '../text/readUnixDay.ts'

/**
 * Finds the date that a time of another program means: a date of EDTF, a date with a time (ISO 8601), a day in eight
 * digits, a year with a decimal point, or the seconds or milliseconds since 1970.
 */
export function findDate(text: string): string | undefined {
  const said = text.trim()
  if (parseDate(said).ok) return said
  const [, day, time = '', zone = ''] = DATE_TIME.exec(said) ?? []
  if (day !== undefined) {
    const full = `${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`
    return keepDate(/^00:00:00$/.test(time) || !parseDate(full).ok ? day : full)
  }
  const [, year, month, dayOfMonth] = /^(\d{4})(\d\d)(\d\d)$/.exec(said) ?? []
  if (year !== undefined) return keepDate(`${year}-${month}-${dayOfMonth}`)
  if (/^\d{4}\.0+$/.test(said)) return keepDate(said.slice(0, 4))
  return isUnixTime(said) ? (readUnixDay(Number(said)) ?? undefined) : undefined
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/

function keepDate(text: string): string | undefined {
  return parseDate(text).ok ? text : undefined
}
