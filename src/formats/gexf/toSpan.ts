import type { Relation } from '../../model/dataset.ts'
import { parseDate } from '../../model/time.ts'

const MS_PER_DAY = 86_400_000
/** Days of the years 1 to 9999, which every reader of `xsd:date` accepts. */
const FIRST = -719_162
const LAST = 2_932_896

/**
 * The span of a relation on a timeline: from the first day that its start may mean to the last day that its end may
 * mean. A missing, uncertain or open date gives no bound.
 */
export function toSpan({ start, end }: Pick<Relation, 'start' | 'end'>): {
  readonly start: string | undefined
  readonly end: string | undefined
} {
  return { start: printDay(start, 'earliest'), end: printDay(end, 'latest') }
}

function printDay(text: string | null, bound: 'earliest' | 'latest'): string | undefined {
  const parsed = text === null ? undefined : parseDate(text)
  if (!parsed?.ok || parsed.value.uncertain || parsed.value.approximate) return undefined
  const day = parsed.value[bound]
  if (day === null || !(day >= FIRST && day <= LAST)) return undefined
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}
