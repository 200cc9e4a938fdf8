import type { ActorId, Point, RelationId, SourceId } from '../../model/dataset.ts'
import { RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import { parseDate } from '../../model/time.ts'
import type { Facet, FacetStates, Filter, Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'
import type { TimeCriterion } from '../../query/traceQuestion.ts'
import { COMBINATIONS, PATH_KINDS, TIME_MODES, TRACE_ORDERS } from '../../query/traceQuestion.ts'
import type { Camera } from '../../scene/camera.ts'
import { LEAST_ZOOM, MOST_ZOOM } from '../../scene/camera.ts'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { LEVELS } from '../../scene/level.ts'
import type { Focus, Sorting, TraceView, View } from '../view.ts'
import { ANSWER_FORMS, INITIAL_TRACE, INITIAL_VIEW, PANELS, SCREENS, TABLES, TRACE_ASKS } from '../view.ts'
import type { Link } from './link.ts'
import { FACET_KEYS, FURTHEST, ITEM, LONGEST_READ, MOST_ITEMS, MOST_STEPS, PART } from './link.ts'

export interface ReadLink extends Link {
  /** The keys whose values made no sense; they were left out. */
  readonly damaged: readonly string[]
}

const VERSIONS = ['1'] as const
const NAMES = ['en', 'ar', 'both'] as const

/** Reads the fragment of an address. Whatever it holds, there is a view; what makes no sense is left out and named. */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > LONGEST_READ) return { dataset: null, view: INITIAL_VIEW, places: new Map(), damaged: ['#'] }
  const read = createReader(fragment)
  // A fragment that names no version is of the first.
  read.choice('v', VERSIONS, VERSIONS[0])
  const view: View = {
    screen: read.choice('s', SCREENS, INITIAL_VIEW.screen),
    panel: read.choice('p', PANELS, INITIAL_VIEW.panel),
    table: read.choice('t', TABLES, INITIAL_VIEW.table),
    sought: read.text('q') ?? INITIAL_VIEW.sought,
    sorting: read.parts('so', toSorting)?.[0] ?? null,
    layout: read.choice('l', [null, ...LAYOUT_IDS], INITIAL_VIEW.layout),
    level: read.choice('lv', LEVELS, INITIAL_VIEW.level),
    revealed: (read.list('u') ?? []) as ActorId[],
    names: read.choice('n', NAMES, INITIAL_VIEW.names),
    filter: readFilter(read),
    selection: { actors: (read.list('a') ?? []) as ActorId[], relations: (read.list('r') ?? []) as RelationId[] },
    focus: read.parts('f', toFocus)?.[0] ?? null,
    trace: readTrace(read),
    beside: readBeside(read),
    answerForm: read.choice('tw', ANSWER_FORMS, INITIAL_VIEW.answerForm),
    path: readPath(read),
    camera: read.parts('cam', toCamera)?.[0] ?? null,
  }
  return { dataset: read.text('d'), view, places: new Map(read.parts('xy', toPlace) ?? []), damaged: read.damaged() }
}

/** A question about paths, from the same keys wherever it stands. */
function readTrace(read: Reader): TraceView {
  return {
    ask: read.choice('tq', TRACE_ASKS, INITIAL_TRACE.ask),
    from: (read.list('tf') ?? []) as ActorId[],
    to: (read.list('tt') ?? []) as ActorId[],
    kind: read.choice('tk', PATH_KINDS, INITIAL_TRACE.kind),
    maxSteps: read.number('tn', 1, MOST_STEPS) ?? INITIAL_TRACE.maxSteps,
    types: read.list('ty'),
    statuses: read.choices('ts', STATUSES) ?? INITIAL_TRACE.statuses,
    explicitness: read.choices('te', EXPLICITNESSES) ?? INITIAL_TRACE.explicitness,
    via: (read.list('tv') ?? []) as ActorId[],
    avoid: (read.list('ta') ?? []) as ActorId[],
    avoidRelations: (read.list('tx') ?? []) as RelationId[],
    maxRelations: read.number('tm', 0, MOST_ITEMS),
    withoutSources: (read.list('tz') ?? []) as SourceId[],
    time: read.parts('ti', toTime)?.[0] ?? null,
    unknownTimes: !read.flag('tu'),
    reliability: read.choice('tl', [null, ...RELIABILITIES], INITIAL_TRACE.reliability),
    credibility: read.number('tc', 1, 5),
    confidence: read.parts('tj', toShare)?.[0] ?? null,
    ungraded: !read.flag('tg'),
    order: read.choice('tr', TRACE_ORDERS, INITIAL_TRACE.order),
    strengthBy: read.choice('th', COMBINATIONS, INITIAL_TRACE.strengthBy),
    confidenceBy: read.choice('td', COMBINATIONS, INITIAL_TRACE.confidenceBy),
    onlyShown: read.flag('to'),
  }
}

function readBeside(read: Reader): TraceView | null {
  const text = read.text('tb')
  if (text === null) return null
  const nested = createReader(text)
  const trace = readTrace(nested)
  return read.damage('tb', nested.damaged().length > 0) ? null : trace
}

function toTime([mode, within]: readonly string[]): TimeCriterion | undefined {
  const found = TIME_MODES.find((name) => name === mode)
  if (!found || (within !== undefined && !parseDate(within).ok)) return undefined
  return { mode: found, within: within ?? null }
}

function toShare([text]: readonly string[]): number | undefined {
  const value = toCoordinate(text ?? '')
  return value !== undefined && value >= 0 && value <= 1 ? value : undefined
}

function readPath(read: Reader): RelationId[] | null {
  const path = read.list('tp') as RelationId[] | null
  return path?.length ? path : null
}

function readFilter(read: Reader): Filter {
  const facets = Object.entries(FACET_KEYS).flatMap(([facet, key]): [Facet, FacetStates][] => {
    const states = read.parts(key, toFacetState)
    return states && states.length > 0 ? [[facet as Facet, states]] : []
  })
  const asOf = read.text('as')
  return { ...Object.fromEntries(facets), ...(asOf === null ? {} : { asOf }) }
}

function toFacetState([entry, letter]: readonly string[]): [string, Visibility] | undefined {
  const visibility = VISIBILITIES.find((name) => name.charAt(0) === letter)
  return entry !== undefined && visibility ? [entry, visibility] : undefined
}

function toSorting([column, order]: readonly string[]): Sorting | undefined {
  return column && (order === undefined || order === 'd') ? { column, descending: order === 'd' } : undefined
}

function toFocus([actor, steps]: readonly string[]): Focus | undefined {
  const count = Number(steps)
  return actor && Number.isInteger(count) && count >= 1 && count <= 6
    ? { actor: actor as ActorId, steps: count }
    : undefined
}

function toCamera(parts: readonly string[]): Camera | undefined {
  const [x, y, zoom] = parts.map(toCoordinate)
  if (x === undefined || y === undefined || zoom === undefined) return undefined
  return zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM ? { x, y, zoom } : undefined
}

function toPlace([actor, ...at]: readonly string[]): [ActorId, Point] | undefined {
  const [x, y] = at.map(toCoordinate)
  return actor && x !== undefined && y !== undefined ? [actor as ActorId, { x, y }] : undefined
}

function toCoordinate(text: string): number | undefined {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= FURTHEST ? value : undefined
}

type Reader = ReturnType<typeof createReader>

/** Reads the values of a fragment one by one and keeps the keys of those that make no sense. */
function createReader(fragment: string) {
  const values = new Map<string, string>()
  const damaged = new Set<string>()
  for (const pair of fragment.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0 && !values.has(pair.slice(0, at))) values.set(pair.slice(0, at), pair.slice(at + 1))
  }
  const decode = (key: string, text: string): string | undefined => {
    try {
      return decodeURIComponent(text)
    } catch {
      damaged.add(key)
      return undefined
    }
  }
  const parts = <Value>(key: string, toValue: (parts: readonly string[]) => Value | undefined): Value[] | null => {
    const value = values.get(key)
    if (value === undefined) return null
    const items = value.split(ITEM).filter((item) => item !== '')
    if (items.length > MOST_ITEMS) damaged.add(key)
    return items.slice(0, MOST_ITEMS).flatMap((item) => {
      const decoded = item.split(PART).map((part) => decode(key, part))
      const made = decoded.includes(undefined) ? undefined : toValue(decoded as string[])
      if (made === undefined) damaged.add(key)
      return made === undefined ? [] : [made]
    })
  }
  const text = (key: string): string | null => (values.has(key) ? decode(key, values.get(key)!) || null : null)
  const distinct = <Value>(key: string, toValue: (item: string) => Value | undefined): Value[] | null => {
    const values = parts(key, ([item]) => (item ? toValue(item) : undefined))
    return values && [...new Set(values)]
  }
  return {
    text,
    list: (key: string) => distinct(key, (item) => item),
    parts,
    flag: (key: string) => values.get(key) === '1',
    number: (key: string, least: number, most: number): number | null => {
      const value = values.has(key) ? Number(values.get(key)) : null
      if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value
      damaged.add(key)
      return null
    },
    /** Marks a key as damaged, if it is. */
    damage: (key: string, isDamaged: boolean): boolean => {
      if (isDamaged) damaged.add(key)
      return isDamaged
    },
    choice: <Choice extends string | null>(key: string, choices: readonly Choice[], usual: Choice): Choice => {
      const value = text(key)
      const found = value === null ? undefined : choices.find((choice) => choice === value)
      if (value !== null && found === undefined) damaged.add(key)
      return found ?? usual
    },
    choices: <Choice extends string>(key: string, choices: readonly Choice[]): Choice[] | null =>
      distinct(key, (item) => choices.find((choice) => choice === item)),
    damaged: () => [...damaged],
  }
}
