import type { Result } from '../../../base/result.ts'
import { findTypedDate } from '../../../model/time/findTypedDate.ts'
import { isWithinOne, splitPeriod } from '../../../model/time/splitPeriod.ts'
import { parseDate } from '../../../model/time.ts'
import type { CellField, CellProblem } from '../field.ts'
import { refuse } from './createField.ts'

/** Reads a date as people type it as EDTF; an empty text is not known. */
export function readCellDate(typed: string): Result<string | null, CellProblem> {
  const text = typed.trim()
  if (text === '') return { ok: true, value: null }
  const date = findTypedDate(text)
  if (date !== undefined) return { ok: true, value: date }
  const parsed = parseDate(text)
  return refuse({ code: 'wrong-date', text, problem: (parsed.ok ? undefined : parsed.problems[0]) ?? 'not-a-date' })
}

/** What is wrong with a period, if anything is. */
export function findPeriodProblem(start: string | null, end: string | null): CellProblem | null {
  if (start === null || end === null) return null
  const [first, last] = [parseDate(start), parseDate(end)]
  const earliest = (first.ok ? first.value.earliest : null) ?? -Infinity
  const latest = (last.ok ? last.value.latest : null) ?? Infinity
  return earliest <= latest ? null : { code: 'wrong-date', text: `${start}/${end}`, problem: 'ends-before-it-starts' }
}

type Timed = { readonly start: string | null; readonly end: string | null }

/** One end of a period. */
export function createDateField<Value extends Timed>(id: 'start' | 'end', name: string): CellField<Value> {
  return {
    ...{ id, name, kind: 'date' },
    print: (record) => record[id] ?? '',
    read: (text) => {
      const date = readCellDate(text)
      if (!date.ok) return date
      // What happened in June began and ended then.
      const isWhole = id === 'start' && date.value !== null && isWithinOne(date.value)
      return { ok: true, value: (isWhole ? splitPeriod(date.value) : { [id]: date.value }) as Partial<Value> }
    },
  }
}

/** A period as a whole: `1998-02-11`, or `1998/1999`. */
export function createPeriodField<Value extends Timed>(id: string, name: string): CellField<Value> {
  return {
    ...{ id, name, kind: 'date' },
    print: ({ start, end }) => (end === null ? (start ?? '') : `${start ?? '..'}/${end}`),
    read: (text) => {
      const date = readCellDate(text)
      if (!date.ok) return date
      return { ok: true, value: splitPeriod(date.value ?? '') as Partial<Value> }
    },
  }
}
