import { normaliseText } from '../../base/normaliseText.ts'

/** Languages of files that people bring, some with names of months that differ by country. */
const LANGUAGES = [
  ...['en', 'en-GB', 'ar', 'ar-IQ', 'ar-MA', 'ar-DZ', 'de', 'de-AT', 'fr', 'es', 'tr', 'it', 'pt', 'nl', 'pl'],
  ...['ru', 'uk', 'el', 'fa', 'he'],
]
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 5))
/** As a month is called alone, and in a date. */
const STYLES = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const])

/** The number of a month, from 1, by its name or its short form in any of the languages; `undefined`: it is none. */
export function findMonth(name: string): number | undefined {
  months ??= listMonths()
  return months.get(normaliseText(name)) ?? undefined
}

/** Listed when a month is asked for first, which takes some hundredths of a second. */
let months: ReadonlyMap<string, number | null> | undefined

/** Numbers by names; `null`: two languages call different months so. */
function listMonths(): ReadonlyMap<string, number | null> {
  const numbers = new Map<string, number | null>()
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' })
      for (const [index, time] of MONTHS.entries()) {
        const said = format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? ''
        const name = normaliseText(said)
        const known = numbers.get(name)
        numbers.set(name, known === undefined || known === index + 1 ? index + 1 : null)
      }
    }
  }
  return numbers
}
