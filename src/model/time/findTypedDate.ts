import { parseDate } from '../time.ts'
import { findAmbiguousDate, readDateText, readPeriodText } from './readDateText.ts'

/**
 * Finds the date that a person means by what they type, as EDTF: EDTF itself, `July 2020`, `3.7.2020`, `ca. 2015`, or a
 * period in words: `in July 2020`, which began and ended then, `since 2019`, `until 2020`, `2019 to 2020`. A number that
 * may be a month or a day is no date, nor is one that may be about to be continued: `202`, `2020-1`.
 */
export function findTypedDate(text: string): string | undefined {
  const said = text.trim()
  if (parseDate(said).ok) return said
  const [, word = '', named = ''] = PERIOD.exec(said) ?? []
  const date = named === '' ? undefined : findSingle(named)
  if (date !== undefined && !date.includes('/')) return PERIODS[word.toLowerCase()]!(date)
  return findSingle(said) ?? findSpan(said)
}

const PERIOD = /^(in|since|until|في|منذ|حتى)\s+(.+)$/iu
const WITHIN = (date: string) => `${date}/${date}`
const SINCE = (date: string) => date
const UNTIL = (date: string) => `../${date}`
const PERIODS: Readonly<Record<string, (date: string) => string>> = {
  ...{ in: WITHIN, since: SINCE, until: UNTIL },
  ...{ في: WITHIN, منذ: SINCE, حتى: UNTIL },
}

function findSingle(text: string): string | undefined {
  if (parseDate(text).ok) return text
  if (BEGUN.test(text) || isAmbiguous(text)) return undefined
  return readDateText(text, 'day-first') ?? undefined
}

const BEGUN = /^-?[\d٠-٩۰-۹]{1,3}$|^\d{4}[-/.]\d{1,2}(?:[-/.]\d)?$/

/** With dots the day stands first; with other signs it depends on who writes. */
function isAmbiguous(text: string): boolean {
  return !text.includes('.') && findAmbiguousDate([text]) !== undefined
}

/** Two dates with a word or a dash between them. */
function findSpan(text: string): string | undefined {
  const period = /\p{L}|[–—]/u.test(text) ? readPeriodText(text.replace(/^from\s+/i, ''), 'day-first') : null
  if (!period?.start || period.end === null) return undefined
  const span = `${period.start}/${period.end}`
  return parseDate(span).ok ? span : undefined
}
