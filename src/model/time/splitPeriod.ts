/** When something began and ended; `null`: not known, or not ended. */
interface Ends {
  readonly start: string | null
  readonly end: string | null
}

/** The two ends of a date in EDTF: a single one is when something began, as long as it is not said to have ended. */
export function splitPeriod(date: string): Ends {
  const [start = '', end = ''] = date.split('/')
  const toEnd = (text: string) => (text === '' || text === '..' ? null : text)
  return { start: toEnd(start), end: toEnd(end) }
}

/** Whether a date says that something began and ended within one and the same: `2021-06/2021-06`. */
export function isWithinOne(date: string): boolean {
  const { start, end } = splitPeriod(date)
  return start !== null && start === end
}
