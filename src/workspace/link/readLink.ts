import { ACTOR_MEASURES } from '../../analysis/actorMeasures.ts'
import { LAYERS } from '../../analysis/measureOptions.ts'
import type { ActorId, Point, RelationId } from '../../model/dataset.ts'
import type { AttributeFacet, Facet, FacetStates, Filter, Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'
import type { Camera } from '../../scene/camera.ts'
import { LEAST_ZOOM, MOST_ZOOM } from '../../scene/camera.ts'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { LEVELS } from '../../scene/level.ts'
import type { ActorMeasure, Axes, Focus, Sorting, TraceView, View } from '../view.ts'
import { ANSWER_FORMS, INITIAL_TRACE, INITIAL_VIEW, PANELS, ROW_ORDERS, SCREENS, TABLES, TRACE_ASKS } from '../view.ts'
import type { Reader } from './createReader.ts'
import { createReader, toCoordinate } from './createReader.ts'
import { readCriteria } from './criteriaLink.ts'
import type { ReadLink } from './link.ts'
import { ATTRIBUTES_KEY, EMPTY_LINK, FACET_KEYS, LONGEST_READ } from './link.ts'

const VERSIONS = ['1'] as const
const NAMES = ['en', 'ar', 'both'] as const

/** Reads a URL fragment. Always gives a view; invalid parts are left out and listed. */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > LONGEST_READ) return { ...EMPTY_LINK, damaged: ['#'] }
  const read = createReader(fragment)
  // A fragment without a version is of the first.
  read.choice('v', VERSIONS, VERSIONS[0])
  const view: View = {
    screen: read.choice('s', SCREENS, INITIAL_VIEW.screen),
    panel: read.choice('p', PANELS, INITIAL_VIEW.panel),
    table: read.choice('t', TABLES, INITIAL_VIEW.table),
    sought: read.text('q') ?? INITIAL_VIEW.sought,
    sorting: read.parts('so', toSorting)?.[0] ?? null,
    rowOrder: read.choice('ro', ROW_ORDERS, INITIAL_VIEW.rowOrder),
    measure: read.parts('m', toMeasure)?.[0] ?? null,
    axes: read.parts('ax', toAxes)?.[0] ?? INITIAL_VIEW.axes,
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
  return {
    dataset: read.text('d'),
    view,
    positions: new Map(read.parts('xy', toPosition) ?? []),
    damaged: read.damaged(),
  }
}

/** A question about paths. Its keys are the same wherever it appears. */
function readTrace(read: Reader): TraceView {
  return {
    ask: read.choice('tq', TRACE_ASKS, INITIAL_TRACE.ask),
    from: (read.list('tf') ?? []) as ActorId[],
    to: (read.list('tt') ?? []) as ActorId[],
    ...readCriteria(read),
  }
}

function readBeside(read: Reader): TraceView | null {
  const text = read.text('tb')
  if (text === null) return null
  const nested = createReader(text)
  const trace = readTrace(nested)
  return read.damage('tb', nested.damaged().length > 0) ? null : trace
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
  const attributes = read.parts(ATTRIBUTES_KEY, toAttributeState) ?? []
  for (const [facet, state] of attributes) {
    const known = facets.find(([name]) => name === facet)
    if (known) known[1] = [...known[1], state]
    else facets.push([facet, [state]])
  }
  const asOf = read.text('as')
  return { ...Object.fromEntries(facets), ...(asOf === null ? {} : { asOf }) }
}

function toFacetState([entry, letter]: readonly string[]): [string, Visibility] | undefined {
  const visibility = VISIBILITIES.find((name) => name.charAt(0) === letter)
  return entry !== undefined && visibility ? [entry, visibility] : undefined
}

function toAttributeState([facet, ...state]: readonly string[]): [AttributeFacet, FacetStates[number]] | undefined {
  const read = toFacetState(state)
  return read && /^(actors|relations):/.test(facet!) ? [facet as AttributeFacet, read] : undefined
}

function toSorting([column, order]: readonly string[]): Sorting | undefined {
  return column && (order === undefined || order === 'd') ? { column, descending: order === 'd' } : undefined
}

function toMeasure([name, layerName]: readonly string[]): ActorMeasure | undefined {
  const id = ACTOR_MEASURES.find((measure) => measure === name)
  const layer = LAYERS.find((known) => known === layerName)
  return id && (layer || layerName === undefined) ? { id, layer: layer ?? null } : undefined
}

function toAxes([x, y]: readonly string[]): Axes | undefined {
  return x && y ? { x, y } : undefined
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

function toPosition([actor, ...at]: readonly string[]): [ActorId, Point] | undefined {
  const [x, y] = at.map(toCoordinate)
  return actor && x !== undefined && y !== undefined ? [actor as ActorId, { x, y }] : undefined
}
