import type { Result } from '../base/result.ts'
import type { Relation } from './dataset.ts'
import type { DateProblem } from './time/parseMoment.ts'
import { parseMoment, spanMoment } from './time/parseMoment.ts'

/**
 * A date as it was said. Days are numbered from 1970-01-01 in the proleptic Gregorian calendar. An open end of an
 * interval (`..`) is infinite; an end that is not known (empty) is `null`.
 */
export interface EdtfDate {
  readonly text: string
  readonly kind: 'years' | 'season' | 'month' | 'day' | 'interval'
  /** The first day that it may mean, as said: qualifiers do not widen it. */
  readonly earliest: number | null
  /** The last day that it may mean. */
  readonly latest: number | null
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** Reads a date or interval of EDTF (ISO 8601-2) levels 0 and 1, whose features can be combined. */
export function parseDate(text: string): Result<EdtfDate, DateProblem> {
  const slash = text.indexOf('/')
  if (slash < 0) return parseSingle(text)
  const start = parseEnd(text.slice(0, slash), -Infinity)
  const end = parseEnd(text.slice(slash + 1), Infinity)
  if (!start.ok) return start
  if (!end.ok) return end
  const { earliest } = start.value
  const { latest } = end.value
  if (earliest !== null && latest !== null && earliest > latest)
    return { ok: false, problems: ['ends-before-it-starts'] }
  const uncertain = start.value.uncertain || end.value.uncertain
  const approximate = start.value.approximate || end.value.approximate
  return { ok: true, value: { text, kind: 'interval', earliest, latest, uncertain, approximate } }
}

/**
 * Tells whether a relation held at some time within a date.
 *
 * Where the dates of the relation are not precise enough to tell, the answer is "perhaps". A start of `null` is not
 * known; an end of `null` means not known to have ended, so that the relation holds onward, unless its status is
 * "past". A date said to be uncertain or approximate may be off by its own length.
 */
export function judgeInForce(relation: Timed, when: EdtfDate): 'yes' | 'no' | 'perhaps' {
  const { start, end } = getSpan(relation)
  const first = when.earliest ?? -Infinity
  const last = when.latest ?? Infinity
  if (start.earliest > last || end.latest < first) return 'no'
  // It cannot start after its latest end nor end before its earliest start: one date may settle what the other leaves open.
  const hasStarted = Math.min(start.latest, end.latest) <= last
  const holdsStill = Math.max(end.earliest, start.earliest) >= first
  return hasStarted && holdsStill ? 'yes' : 'perhaps'
}

type Timed = Pick<Relation, 'start' | 'end'> & Partial<Pick<Relation, 'status'>>

/** The days between which something lies; infinite where nothing is known. */
export interface DayRange {
  readonly earliest: number
  readonly latest: number
}

/** Tells between which days a relation began and ended; both are infinite where it is not known to have ended. */
export function getSpan({ start, end, status }: Timed): { readonly start: DayRange; readonly end: DayRange } {
  return { start: findRange(start), end: end === null && status !== 'past' ? ENDLESS : findRange(end) }
}

const UNKNOWN: DayRange = { earliest: -Infinity, latest: Infinity }
const ENDLESS: DayRange = { earliest: Infinity, latest: Infinity }

function findRange(text: string | null): DayRange {
  const parsed = text === null ? undefined : parseDate(text)
  if (!parsed?.ok) return UNKNOWN
  const earliest = parsed.value.earliest ?? -Infinity
  const latest = parsed.value.latest ?? Infinity
  const doubt = parsed.value.uncertain || parsed.value.approximate ? latest - earliest + 1 : 0
  return { earliest: earliest - doubt, latest: latest + doubt }
}

function parseSingle(text: string): Result<EdtfDate, DateProblem> {
  const moment = parseMoment(text)
  if (!moment.ok) return moment
  const { said, uncertain, approximate } = moment.value
  const { earliest, latest } = spanMoment(moment.value)
  return { ok: true, value: { text, kind: said.kind, earliest, latest, uncertain, approximate } }
}

function parseEnd(text: string, open: number): Result<EdtfDate, DateProblem> {
  if (text !== '' && text !== '..') return parseSingle(text)
  const day = text === '' ? null : open
  return {
    ok: true,
    value: { text, kind: 'interval', earliest: day, latest: day, uncertain: false, approximate: false },
  }
}
