import * as fc from 'fast-check'
import type { ActorId, RelationId, SourceId } from '../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA, PATH_KINDS } from '../../src/query/traceQuestion.ts'

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
  evidence: fc.subarray(SOURCES).map((sources) => sources.map((source) => ({ source }))),
})

/** Records of a small network with parallel and symmetric relations, relations to oneself and signs of their own. */
export const someRecords = fc
  .noBias(fc.uniqueArray(relation, { minLength: 10, maxLength: 18, size: 'max', selector: ({ id }) => id }))
  .map((relations) => ({
    actors: ACTORS.map((id) => ({ id, name: { en: id }, type: 'organisation' })),
    sources: SOURCES.map((id) => ({ id })),
    vocabulary: { relationTypes: OWN_TYPES },
    relations,
  }))

/** A question about those records that has no problems. */
export const someQuestion: fc.Arbitrary<TraceQuestion> = fc.noBias(
  fc
    .shuffledSubarray(ACTORS, { minLength: ACTORS.length, maxLength: ACTORS.length })
    .chain(([from, to, first, second, third]) =>
      fc.record({
        from: fc.constant(from!),
        to: fc.constant(to!),
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
        withoutSources: usually([], fc.subarray(SOURCES)),
        only: usually(
          null,
          fc.subarray(RELATIONS, { minLength: 20 }).map((ids) => new Set(ids)),
        ),
        limit: usually(500, fc.constantFrom(0, 1, 2, 5)),
      }),
    ),
)

function usually<Value, Other>(value: Value, otherwise: fc.Arbitrary<Other>): fc.Arbitrary<Value | Other> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise })
}
