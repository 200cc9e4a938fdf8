import { parseDate } from '../../model/time.ts'

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
  return findUnixDay(said)
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/

function keepDate(text: string): string | undefined {
  return parseDate(text).ok ? text : undefined
}

/** Seconds from 1973 to 2100, or as many milliseconds. Smaller numbers are something else. */
function findUnixDay(text: string): string | undefined {
  if (!/^\d{9,13}(\.\d+)?$/.test(text)) return undefined
  const number = Number(text)
  const milliseconds = number < 4.2e9 ? number * 1000 : number
  if (milliseconds < 1e11 || milliseconds > 4.2e12) return undefined
  return new Date(milliseconds).toISOString().slice(0, 10)
}
