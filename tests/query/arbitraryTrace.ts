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

/** A question about those records that has no problems. */
export const someQuestion: fc.Arbitrary<TraceQuestion> = fc.noBias(
  fc
    .shuffledSubarray(ACTORS, { minLength: ACTORS.length, maxLength: ACTORS.length })
    .chain(([from, to, first, second, third]) =>
      fc.record({
        from: usually([from!], fc.constant([from!, third!])),
        to: usually([to!], fc.constant([to!, second!])),
        kind: fc.constantFrom(...PATH_KINDS),
        maxSteps: fc.constantFrom(1, 2, 3, 4, 4, 4, 5, 1_000_000),
        types: usually(null, fc.subarray(TYPES, { minLength: 7 })),
        statuses: fc.oneof(
          fc.constant(DEFAULT_CRITERIA.statuses),
          fc.shuffledSubarray([...STATUSES], { minLength: 2 }),
        ),
        explicitness: usually(DEFAULT_CRITERIA.explicitness, fc.subarray([...EXPLICITNESSES])),
        via: fc.constantFrom([], [], [], [first!], [first!, second!]),
        avoid: usually([], fc.constant([third!])),
        avoidRelations: usually([], fc.subarray(RELATIONS, { maxLength: 4 })),
        maxRelations: usually(null, fc.constantFrom(3, 5, 7)),
        time: usually(
          null,
          fc.record({
            mode: fc.constantFrom(...TIME_MODES),
            within: fc.constantFrom(null, '2018', '2021', '2018-06-01', '2019/2020'),
          }),
        ),
        unknownTimes: fc.boolean(),
        reliability: usually(null, fc.constantFrom('A', 'B')),
        credibility: usually(null, fc.constantFrom(2, 3)),
        confidence: usually(null, fc.constantFrom(0.5, 0.7)),
        ungraded: fc.boolean(),
        order: usually('status', fc.constantFrom(...TRACE_ORDERS)),
        strengthBy: fc.constantFrom(...COMBINATIONS),
        confidenceBy: usually('least', fc.constant('product')),
        withoutSources: usually([], fc.subarray(SOURCES)),
        only: usually(
          null,
          fc.subarray(RELATIONS, { minLength: 20 }).map((ids) => new Set(ids)),
        ),
        limit: usually(500, fc.constantFrom(0, 1, 2, 5)),
      }),
    )
    .map(({ via, avoid, ...question }) => {
      const ends: readonly ActorId[] = [...question.from, ...question.to]
      const isFree = (id: ActorId) => !ends.includes(id)
      return { ...question, via: via.filter(isFree), avoid: avoid.filter(isFree) }
    }),
)

function usually<Value, Other>(value: Value, otherwise: fc.Arbitrary<Other>): fc.Arbitrary<Value | Other> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise })
}
