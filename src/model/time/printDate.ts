import type { Language } from '../../base/language.ts'
import { parseDate } from '../time.ts'
import type { Season, Unqualified } from './parseMoment.ts'
import { parseMoment } from './parseMoment.ts'

/**
 * Prints an EDTF date as a reader says it: "since 7 July 2020", "about 2003", "March 2021?", "2019 to 2020". A text
 * that is no date comes back as it is.
 */
export function printDate(text: string, language: Language): string {
  if (!parseDate(text).ok) return text
  const words = WORDS[language]
  const [start = '', end] = text.split('/')
  if (end === undefined) return printEnd(text, words)
  if (start === '..' && end === '..') return words.always
  if (start === '..') return words.until(printEnd(end, words))
  if (end === '..') return words.since(printEnd(start, words))
  return words.fromTo(printEnd(start, words), printEnd(end, words))
}

interface Words {
  readonly months: readonly string[]
  readonly seasons: Readonly<Record<Season, string>>
  readonly unknown: string
  readonly always: string
  readonly comma: string
  readonly questionMark: string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly fromTo: (start: string, end: string) => string
  readonly between: (first: string, last: string) => string
  readonly about: (date: string) => string
  readonly beforeChrist: (year: number) => string
}

// The names of months are written out, since those of `Intl` differ from one machine to the next.
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    unknown: 'an unknown date',
    always: 'at all times',
    comma: ', ',
    questionMark: '?',
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    fromTo: (start, end) => `${start} to ${end}`,
    between: (first, last) => `between ${first} and ${last}`,
    about: (date) => `about ${date}`,
    beforeChrist: (year) => `${year} BC`,
  },
  ar: {
    // As they are called in Iraq and the Levant.
    months: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    unknown: 'تاريخ غير معروف',
    always: 'في كل وقت',
    comma: '، ',
    questionMark: '؟',
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    fromTo: (start, end) => `من ${start} إلى ${end}`,
    between: (first, last) => `بين ${first} و${last}`,
    about: (date) => `نحو ${date}`,
    beforeChrist: (year) => `${year} ق.م`,
  },
}

function printEnd(text: string, words: Words): string {
  const moment = parseMoment(text)
  if (!moment.ok) return words.unknown
  const { said, uncertain, approximate } = moment.value
  const date = printUnqualified(said, words) + (uncertain ? words.questionMark : '')
  return approximate ? words.about(date) : date
}

function printUnqualified(said: Unqualified, words: Words): string {
  if (said.kind === 'years') {
    const first = printYear(said.first, words)
    return said.first === said.last ? first : words.between(first, printYear(said.last, words))
  }
  const year = printYear(said.year, words)
  if (said.kind === 'season') return `${words.seasons[said.season]} ${year}`
  const month = `${words.months[said.month - 1]} ${year}`
  if (said.kind === 'month') return month
  const time = said.time.replace(/Z|(?=[+-])/, ' UTC')
  return `${said.day} ${month}${time && words.comma + time}`
}

/** The year nought of ISO 8601 is 1 BC. */
function printYear(year: number, words: Words): string {
  return year > 0 ? String(year) : words.beforeChrist(1 - year)
}
