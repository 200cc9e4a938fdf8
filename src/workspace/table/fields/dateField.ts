import type { Result } from '../../../base/result.ts'
import { parseDate } from '../../../model/time.ts'
import { findSpokenDate } from '../../../query/search/findSpokenDate.ts'
import type { CellField, CellProblem } from '../field.ts'
import { refuse } from './createField.ts'

/** Reads a date in EDTF, or one with the name of its month ("July 2020"), as EDTF; an empty text is not known. */
export function readCellDate(typed: string): Result<string | null, CellProblem> {
  const text = typed.trim()
  if (text === '') return { ok: true, value: null }
  const parsed = parseDate(text)
  if (parsed.ok) return { ok: true, value: text }
  const spoken = toEdtf(text)
  if (spoken !== null && parseDate(spoken).ok) return { ok: true, value: spoken }
  return refuse({ code: 'wrong-date', text, problem: parsed.problems[0] ?? 'not-a-date' })
}

/** Numbers alone are no date: 7/8/2020 is in July for some, and in August for others. */
function toEdtf(text: string): string | null {
  const date = /\p{L}/u.test(text) ? findSpokenDate(text) : null
  if (!date || date.year === null) return null
  const parts = [String(date.year).padStart(4, '0'), date.month, date.day].filter((part) => part !== null)
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
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
      return date.ok ? { ok: true, value: { [id]: date.value } as Partial<Value> } : date
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
      const [start, end] = (date.value ?? '').split('/').map((part) => (part === '' || part === '..' ? null : part))
      return { ok: true, value: { start: start ?? null, end: end ?? null } as Partial<Value> }
    },
  }
}
