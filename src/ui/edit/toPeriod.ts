/** A period from its start and its end, in EDTF; a date that is a period itself stands alone. */
export function toPeriod(start: string | null, end: string | null): string {
  const dates = [start ?? '', end ?? '..']
  return dates.find((date) => date.includes('/')) ?? dates.join('/')
}
