import * as fc from 'fast-check'
import type { ActorId, RelationId, SourceId } from '../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { COMBINATIONS, DEFAULT_CRITERIA, PATH_KINDS, TIME_MODES, TRACE_ORDERS } from '../../src/query/traceQuestion.ts'

const ACTORS = ['a', 'b', 'c', 'd', 'e'] as ActorId[]
const SOURCES = ['s1', 's2'] as SourceId[]
const RELATIONS = Array.from({ length: 30 }, (_, index) => `r${index}` as RelationId)
const FREQUENT_TYPES = ['assists', 'affiliated_with', 'cooperates_with', 'controls', 'penetrates', 'opposes']
const TYPES = [...FREQUENT_TYPES, 'part_of', 'tension_with', 'overlaps_with', 'seeks', 'linked_to', 'mirrors', 'mixes']

/** A symmetric conduit that names one direction, and one of both directions that is not symmetric. */
const OWN_TYPES = [
  { id: 'mirrors', conduit: true, direction: 'forward', symmetric: true, sign: 1 },
  { id: 'mixes', conduit: true, direction: 'both', symmetric: false, sign: -1 },
]

const relation = fc.record({
  id: fc.constantFrom(...RELATIONS),
  type: fc.constantFrom(...FREQUENT_TYPES, ...TYPES),
  source: fc.constantFrom(...ACTORS),
  target: fc.constantFrom(...ACTORS),
  sign: usually(undefined, fc.constantFrom(-1, 0, 1)),
  status: usually('actual', fc.constantFrom(...STATUSES)),
  explicitness: usually('stated', fc.constantFrom(...EXPLICITNESSES)),
  confidence: fc.constantFrom(undefined, 0.2, 0.6, 0.6, 0.9),
  strength: fc.constantFrom(undefined, 0.5, 0.5, 0.8, 1),
  credibility: fc.constantFrom(6, 2, 3, 4),
  start: fc.constantFrom(undefined, '2018', '2018', '2021', '2018/2021', '2018-06-01'),
  end: fc.constantFrom(undefined, undefined, '2021', '2018-06-01'),
  evidence: fc.subarray(SOURCES).map((sources) => sources.map((source) => ({ source }))),
})

/** Nothing ends before it begins. */
function inOrder<Timed extends { start: string | undefined; end: string | undefined }>(relation: Timed): Timed {
  const { start, end } = relation
  return start === '2021' && end === '2018-06-01' ? { ...relation, end: undefined } : relation
}

/** Records of a small network with parallel and symmetric relations, relations to oneself and signs of their own. */
export const someRecords = fc
  .noBias(fc.uniqueArray(relation, { minLength: 10, maxLength: 18, size: 'max', selector: ({ id }) => id }))
  .map((relations) => ({
    actors: ACTORS.map((id) => ({ id, name: { en: id }, type: 'organisation' })),
    sources: SOURCES.map((id, index) => ({ id, reliability: index === 0 ? 'B' : 'F' })),
    vocabulary: { relationTypes: OWN_TYPES },
    relations: relations.map(inOrder),
  }))

/** Ends of a question, and the three others. */
const someEnds = fc.shuffledSubarray(ACTORS, { minLength: ACTORS.length, maxLength: ACTORS.length })

/** What each criterion may be besides what it is by default; stops and actors to avoid are the first and third other. */
const CRITERIA = {
  types: fc.subarray(TYPES, { minLength: 7 }),
  statuses: fc.shuffledSubarray([...STATUSES], { minLength: 2 }),
  explicitness: fc.subarray([...EXPLICITNESSES]),
  via: fc.constantFrom(['first'], ['first', 'second']),
  avoid: fc.constant(['third']),
  avoidRelations: fc.subarray(RELATIONS, { minLength: 1, maxLength: 4 }),
  maxRelations: fc.constantFrom(3, 5, 7),
  withoutSources: fc.subarray(SOURCES, { minLength: 1 }),
  time: fc.record({
    mode: fc.constantFrom(...TIME_MODES),
    within: fc.constantFrom(null, '2018', '2021', '2018-06-01', '2019/2020'),
  }),
  reliability: fc.constantFrom('A', 'B'),
  credibility: fc.constantFrom(2, 3),
  confidence: fc.constantFrom(0.5, 0.7),
  only: fc.subarray(RELATIONS, { minLength: 20 }).map((ids) => new Set(ids)),
}
export type Criterion = keyof typeof CRITERIA
export const CRITERION_NAMES = Object.keys(CRITERIA) as Criterion[]

const OTHERS = {
  kind: fc.constantFrom(...PATH_KINDS),
  maxSteps: fc.constantFrom(1, 2, 3, 4, 4, 4, 5, 1_000_000),
  unknownTimes: fc.boolean(),
  ungraded: fc.boolean(),
  order: usually('status', fc.constantFrom(...TRACE_ORDERS)),
  strengthBy: fc.constantFrom(...COMBINATIONS),
  confidenceBy: usually('least', fc.constant('product')),
  limit: usually(500, fc.constantFrom(0, 1, 2, 5)),
}

/** A question about those records that has no problems; each criterion is seldom other than by default. */
export const someQuestion: fc.Arbitrary<TraceQuestion> = fc.noBias(
  fc
    .record({
      ...OTHERS,
      ends: someEnds,
      severalFrom: usually(false, fc.constant(true)),
      severalTo: usually(false, fc.constant(true)),
      asked: fc.record(CRITERIA),
      names: fc.uniqueArray(fc.constantFrom(...CRITERION_NAMES), { maxLength: 3 }),
    })
    .map(toQuestion),
)

/** A question of which these criteria alone are other than by default. */
export function someStrictQuestion(names: readonly Criterion[]): fc.Arbitrary<TraceQuestion> {
  return fc.noBias(
    fc
      .record({
        ...OTHERS,
        maxSteps: fc.constantFrom(3, 4, 5),
        ends: someEnds,
        severalFrom: fc.constant(false),
        severalTo: fc.constant(false),
        asked: fc.record(CRITERIA),
        names: fc.constant(names),
      })
      .map(toQuestion),
  )
}

interface Drawn {
  readonly ends: readonly ActorId[]
  readonly severalFrom: boolean
  readonly severalTo: boolean
  readonly asked: Readonly<Record<Criterion, unknown>>
  readonly names: readonly Criterion[]
}

function toQuestion({ ends, severalFrom, severalTo, asked, names, ...others }: Drawn): TraceQuestion {
  const [from, to, first, second, third] = ends
  const own = Object.fromEntries(names.map((name) => [name, asked[name]]))
  const question = {
    ...DEFAULT_CRITERIA,
    ...others,
    ...own,
    from: severalFrom ? [from, third] : [from],
    to: severalTo ? [to, second] : [to],
  } as TraceQuestion
  const actors: Readonly<Record<string, ActorId | undefined>> = { first, second, third }
  const isFree = (id: ActorId) => ![...question.from, ...question.to].includes(id)
  const name = (ids: readonly string[]) => ids.map((id) => actors[id]!).filter(isFree)
  return { ...question, via: name(question.via), avoid: name(question.avoid) }
}

function usually<Value, Other>(value: Value, otherwise: fc.Arbitrary<Other>): fc.Arbitrary<Value | Other> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise })
}
