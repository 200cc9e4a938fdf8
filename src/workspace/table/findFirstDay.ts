import { parseDate } from '../../model/time.ts'

/** The first day that a date may mean, for sorting; `null` where none is known. */
export function findFirstDay(text: string | null): number | null {
  const parsed = text === null ? null : parseDate(text)
  return parsed?.ok ? parsed.value.earliest : null
}
