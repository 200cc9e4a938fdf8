import { parseDate } from '../../model/time.ts'
import { findDate } from '../graph/findDate.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'

/** A time in which a node or edge is there: a span, perhaps open at an end. */
interface Spell {
  readonly start: string
  readonly end: string
}

export interface GexfTimes {
  /** The first start and the last end as dates; `undefined` where it is not said or open. */
  readonly start: string | undefined
  readonly end: string | undefined
  /** All times as they stand in the file. */
  readonly given: string
  /** Whether these are no more than the start and the end. */
  readonly isAll: boolean
}

/**
 * Reads the times of a node or edge (GEXF 1.1 to 1.3, "Dynamics"): its own `start` and `end`, also open ones, time
 * stamps and intervals, and its spells (`slices` in GEXF 1.1).
 */
export function readTimes(element: XmlElement, timeSet = ''): GexfTimes {
  const spells = [
    ...listOwn(element),
    ...element.children
      .filter(({ name }) => name === 'spells' || name === 'slices')
      .flatMap(({ children }) => children.flatMap(listOwn)),
    ...listTimeSet(timeSet),
  ]
  if (spells.length === 0) return { start: undefined, end: undefined, given: '', isAll: true }
  const starts = spells.map(({ start }) => findDate(start))
  const ends = spells.map(({ end }) => findDate(end))
  const [start, end] = [findOuter(starts, -1), findOuter(ends, 1)]
  const [only] = spells
  const isAll = spells.length === 1 && only!.start === (start ?? '') && only!.end === (end ?? '')
  return { start, end, given: spells.map((spell) => `${spell.start || '..'}/${spell.end || '..'}`).join('; '), isAll }
}

/** The attributes in which an element says its times. */
export const TIME_ATTRIBUTES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'] as const

function listOwn(element: XmlElement): Spell[] {
  const get = (name: (typeof TIME_ATTRIBUTES)[number]) => readUnits(element.attributes.get(name) ?? '').trim()
  const [start, end, stamp] = [get('start') || get('startopen'), get('end') || get('endopen'), get('timestamp')]
  return [
    ...(start + end === '' ? [] : [{ start: keepFinite(start), end: keepFinite(end) }]),
    ...(stamp === '' ? [] : [{ start: stamp, end: stamp }]),
    ...listTimeSet(get('timestamps')),
    ...listTimeSet(get('intervals')),
  ]
}

/** The spells of a time set as Gephi writes it: `<[1990.0, 1995.0); [1998.0, 1999.0]>` or `<[1997.0, 1998.0]>` of stamps. */
function listTimeSet(text: string): Spell[] {
  const spans = [...text.matchAll(/[[(]([^,;[\]()<>]*),([^,;[\]()<>]*)[\])]/g)]
  if (spans.length > 0) return spans.map(([, start, end]) => ({ start: keepFinite(start!), end: keepFinite(end!) }))
  const stamps = text.split(/[\s,;<>[\]()]+/).filter((stamp) => stamp !== '')
  return stamps.map((stamp) => ({ start: stamp, end: stamp }))
}

function keepFinite(time: string): string {
  return /infinity/i.test(time) ? '' : time.trim()
}

/** The first or the last of some dates; `undefined` if one of them is not known. */
function findOuter(dates: readonly (string | undefined)[], order: 1 | -1): string | undefined {
  let outer: { readonly date: string; readonly day: number } | undefined
  for (const date of dates) {
    const parsed = date === undefined ? undefined : parseDate(date)
    const day = parsed?.ok ? parsed.value[order === 1 ? 'latest' : 'earliest'] : null
    if (date === undefined || day === null || day === undefined) return undefined
    if (!outer || (day - outer.day) * order > 0) outer = { date, day }
  }
  return outer?.date
}
