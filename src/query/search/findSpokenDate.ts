import { normaliseText } from '../../base/normaliseText.ts'

/** A date as people say it in a search. Parts that were not said are `null`. */
export interface SpokenDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/**
 * Finds the date that a text is, if it is nothing else, in the spellings people use: 2020, July, July 2020, Jul 2020,
 * 7 July, 7th of July 2020, July 7, 2020, 2020-07, 7/2020, 2020-07-07, 7.7.2020, تموز 2020, يوليو 2020. The day comes
 * first in 7/8/2020, unless only the second number can be a day.
 */
export function findSpokenDate(text: string): SpokenDate | null {
  if (text.length > LONGEST) return null
  const words = MONTH_WORDS.reduce(
    (rest, [name, month]) => rest.replaceAll(name, ` m${month} `),
    ` ${normaliseText(text)} `.replaceAll(' ', '  '),
  )
  const parts = words.split(' ').filter((word) => word !== '' && word !== 'of')
  const signs = parts.map((part) =>
    /^\d{4}$/.test(part) ? 'Y' : /^m\d+$/.test(part) ? 'M' : toNumber(part) ? 'N' : '?',
  )
  const order = ORDERS[signs.join('')]
  if (!order) return null
  const find = (what: 'y' | 'm' | 'd') => {
    const at = order.indexOf(what)
    return at < 0 ? null : toNumber(parts[at]!)
  }
  return setRight({ year: find('y'), month: find('m'), day: find('d') })
}

const LONGEST = 40

/** The meaning of each sequence of numbers (N), names of months (M) and years (Y). */
const ORDERS: Readonly<Record<string, string>> = {
  ...{ Y: 'y', M: 'm', MY: 'my', YM: 'ym', NY: 'my', YN: 'ym' },
  ...{ NM: 'dm', MN: 'md', NMY: 'dmy', MNY: 'mdy', YMN: 'ymd', YNN: 'ymd', NNY: 'dmy' },
}

function toNumber(part: string): number | null {
  const digits = /^m?(\d{1,4})(?:st|nd|rd|th)?$/.exec(part)?.[1]
  return digits === undefined ? null : Number(digits)
}

function setRight({ year, month, day }: SpokenDate): SpokenDate | null {
  const isTurned = month !== null && day !== null && month > 12 && day <= 12
  const date = isTurned ? { year, month: day, day: month } : { year, month, day }
  const fits = (value: number | null, most: number) => value === null || (value >= 1 && value <= most)
  return fits(date.month, 12) && fits(date.day, 31) ? date : null
}

const NAMES: readonly string[] = [
  'january,jan,كانون الثاني,يناير',
  'february,feb,شباط,فبراير',
  'march,mar,آذار,مارس',
  'april,apr,نيسان,أبريل,ابريل',
  'may,أيار,مايو',
  'june,jun,حزيران,يونيو',
  'july,jul,تموز,يوليو',
  'august,aug,آب,أغسطس',
  'september,sept,sep,أيلول,سبتمبر',
  'october,oct,تشرين الأول,أكتوبر',
  'november,nov,تشرين الثاني,نوفمبر',
  'december,dec,كانون الأول,ديسمبر',
]

/** The names of months as whole words, between the double spaces that separate words here. */
const MONTH_WORDS: readonly (readonly [string, number])[] = NAMES.flatMap((names, index) =>
  names.split(',').map((name) => [` ${normaliseText(name).replaceAll(' ', '  ')} `, index + 1] as const),
)
