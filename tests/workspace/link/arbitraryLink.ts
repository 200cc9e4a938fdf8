import fc from 'fast-check'
import { ACTOR_MEASURES } from '../../../src/analysis/actorMeasures.ts'
import { LAYERS } from '../../../src/analysis/measureOptions.ts'
import type { ActorId, Point, RelationId, SourceId } from '../../../src/model/dataset.ts'
import { RELIABILITIES } from '../../../src/model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../../src/model/status.ts'
import type { FacetStates, Filter } from '../../../src/query/filter.ts'
import { VISIBILITIES } from '../../../src/query/filter.ts'
import { COMBINATIONS, PATH_KINDS, TIME_MODES, TRACE_ORDERS } from '../../../src/query/traceQuestion.ts'
import { LAYOUT_IDS } from '../../../src/scene/layout.ts'
import type { Link } from '../../../src/workspace/link/link.ts'
import { FACET_KEYS } from '../../../src/workspace/link/link.ts'
import type { TraceView, View } from '../../../src/workspace/view.ts'
import { PANELS, ROW_ORDERS, SCREENS, TABLES, TRACE_ASKS } from '../../../src/workspace/view.ts'

const letter = fc.oneof(
  fc.constantFrom(...'azZ09éßøЖاكنی漢한ก१𐎠'),
  fc
    .nat(0x10ffff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign)),
)

/** An id as the format allows it: a letter or digit of any script first, then those and `. _ : -`. */
const id = fc
  .tuple(letter, fc.string({ unit: fc.oneof(letter, fc.constantFrom(...'._:-')), maxLength: 6 }))
  .map(([first, rest]) => first + rest)
const actor = id as fc.Arbitrary<ActorId>
const relation = id as fc.Arbitrary<RelationId>
const source = id as fc.Arbitrary<SourceId>

/** Any text at all; those signs above all with which links are put together. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('~', '!', '&', '=', '#', '%', '%7E', '+', ' ', "'", 'a', 'و'), maxLength: 6 }),
)
const someText = text.filter((each) => each !== '')

const list = <Item>(item: fc.Arbitrary<Item>, minLength = 0) => fc.uniqueArray(item, { minLength, maxLength: 4 })

const states: fc.Arbitrary<FacetStates> = fc.uniqueArray(fc.tuple(text, fc.constantFrom(...VISIBILITIES)), {
  minLength: 1,
  maxLength: 3,
  selector: ([entry]) => entry,
})

const ATTRIBUTES = ['actors:seats', 'relations:weight~!%', 'relations:', 'actors:a:b']

const filter = fc.record(
  {
    ...Object.fromEntries([...Object.keys(FACET_KEYS), ...ATTRIBUTES].map((facet) => [facet, states])),
    asOf: someText,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Filter>

const DATES = ['2020', '2020-05', '2020-05-07', '2020-05/2021', '../2019', '2020-21~', '-0044-03']

const trace: fc.Arbitrary<TraceView> = fc.record({
  ask: fc.constantFrom(...TRACE_ASKS),
  from: list(actor),
  to: list(actor),
  kind: fc.constantFrom(...PATH_KINDS),
  maxSteps: fc.integer({ min: 1, max: 12 }),
  types: fc.option(list(id)),
  statuses: fc.shuffledSubarray([...STATUSES]),
  explicitness: fc.shuffledSubarray([...EXPLICITNESSES]),
  via: list(actor),
  avoid: list(actor),
  avoidRelations: list(relation),
  maxRelations: fc.option(fc.integer({ min: 0, max: 5_000 })),
  withoutSources: list(source),
  time: fc.option(fc.record({ mode: fc.constantFrom(...TIME_MODES), within: fc.option(fc.constantFrom(...DATES)) })),
  unknownTimes: fc.boolean(),
  reliability: fc.option(fc.constantFrom(...RELIABILITIES)),
  credibility: fc.option(fc.integer({ min: 1, max: 5 })),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
  ungraded: fc.boolean(),
  order: fc.constantFrom(...TRACE_ORDERS),
  strengthBy: fc.constantFrom(...COMBINATIONS),
  confidenceBy: fc.constantFrom(...COMBINATIONS),
  onlyShown: fc.boolean(),
})

/** As exact as a link is: tenths of a px, and hundred-thousandths of a zoom. */
const camera = fc.record({
  x: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((tenths) => tenths / 10),
  zoom: fc.integer({ min: 5_000, max: 400_000 }).map((zoom) => zoom / 100_000),
})

const view: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  panel: fc.constantFrom(...PANELS),
  table: fc.constantFrom(...TABLES),
  sought: text,
  sorting: fc.option(fc.record({ column: id, descending: fc.boolean() })),
  rowOrder: fc.constantFrom(...ROW_ORDERS),
  measure: fc.option(fc.record({ id: fc.constantFrom(...ACTOR_MEASURES), layer: fc.constantFrom(null, ...LAYERS) })),
  axes: fc.record({ x: id, y: id }),
  layout: fc.constantFrom(null, ...LAYOUT_IDS),
  level: fc.constantFrom('headline', 'more', 'all'),
  revealed: list(actor),
  names: fc.constantFrom('en', 'ar', 'both'),
  filter,
  selection: fc.record({ actors: list(actor), relations: list(relation) }),
  focus: fc.option(fc.record({ actor, steps: fc.integer({ min: 1, max: 6 }) })),
  trace,
  beside: fc.option(trace),
  answerForm: fc.constantFrom('auto', 'place', 'ribbon', 'off'),
  path: fc.option(list(relation, 1)),
  camera: fc.option(camera),
})

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 })
const positions: fc.Arbitrary<ReadonlyMap<ActorId, Point>> = fc
  .array(fc.tuple(actor, fc.record({ x: coordinate, y: coordinate })), { maxLength: 5 })
  .map((entries) => new Map(entries))

/** Any link that the page could print. */
export const arbitraryLink: fc.Arbitrary<Link> = fc.record({ dataset: fc.option(id), view, positions })
