/** Whether a text is a count of seconds or milliseconds since 1970. Smaller numbers are something else. */
export function isUnixTime(text: string): boolean {
  return /^\d{9,13}(?:\.\d+)?$/.test(text)
}

/** The latest count that is one of seconds: in 2103. */
const MOST_SECONDS = 4.2e9
const LEAST_MILLISECONDS = 1e11

/** The day of a count of seconds or milliseconds since 1970; `null`: it is none that anybody would mean. */
export function readUnixDay(number: number): string | null {
  const size = Math.abs(number)
  const isSeconds = size < MOST_SECONDS
  if (!isSeconds && !(size >= LEAST_MILLISECONDS && size < MOST_SECONDS * 1000)) return null
  return new Date(isSeconds ? number * 1000 : number).toISOString().slice(0, 10)
}
