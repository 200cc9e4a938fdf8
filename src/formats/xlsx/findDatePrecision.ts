/** The smallest part of a date that a number format shows. */
export type DatePrecision = 'year' | 'month' | 'day'

/** Built-in formats that show a date in any language (ECMA-376, 18.8.30); 17 shows month and year. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const BUILT_IN_MONTH = 17
/** Excel allows no longer format. The limit matters because a format is read for every style that uses it. */
const LONGEST = 255

/** Finds which part of a date a number format shows; `null` if it shows a number or a time of day. */
export function findDatePrecision(id: number, code: string | undefined): DatePrecision | null {
  if (code !== undefined) return readCode(code)
  if (id === BUILT_IN_MONTH) return 'month'
  return BUILT_IN_DAYS.has(id) ? 'day' : null
}

/** Letters in quotes, after a backslash or in brackets are not codes. Next to hours, `m` means minutes. */
function readCode(code: string): DatePrecision | null {
  const letters = code
    .slice(0, LONGEST)
    .split(';', 1)[0]!
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, ' ')
  if (/general/.test(letters)) return null
  if (letters.includes('d')) return 'day'
  if (!/[ye]/.test(letters.replace(/[0#?]e[+-]?/g, ' '))) return null
  return letters.includes('m') && !letters.includes('h') ? 'month' : 'year'
}
