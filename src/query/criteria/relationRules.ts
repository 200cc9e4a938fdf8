import { CREDIBILITY_UNKNOWN, RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import { createRelationJudge } from '../trace/timeJudge.ts'
import type { Relaxable, TraceCriteria } from '../traceQuestion.ts'
import type { ActorCriterion } from './actorRules.ts'
import type { Allowed } from './criterionChange.ts'
import type { Openness } from './openness.ts'

/** Whether a relation fits a criterion. Open: it cannot be judged, and `unknownTimes` or `ungraded` decides. */
export const FITS = 0
export const OPEN = 1
export const REFUSED = 2
export type Fit = typeof FITS | typeof OPEN | typeof REFUSED

/** Tells of each relation of a network whether it fits: by what stands in a column of it, or one by one. */
export type RelationTest =
  | { readonly column: Uint8Array | Uint16Array; readonly fits: readonly Fit[] }
  | ((relation: number) => Fit)

/** Whatever does not ask for more than a relation by itself. */
export type RelationCriterion = Exclude<Relaxable, ActorCriterion | Openness | 'maxSteps' | 'via'>

export interface RelationRule<Value> {
  /** Compiles the test for a question, once. Null: every relation fits. */
  readonly compile: (network: Network, value: Value) => RelationTest | null
  /** What has to be allowed before a relation that does not fit can be crossed, any one of these. Else: any value. */
  readonly listAllowed?: (network: Network, relation: number) => readonly Allowed<Value>[]
  /** The values to which it can be lowered before it is lifted, the least change first. */
  readonly listLevels?: (value: NonNullable<Value>, isOpenCounted: boolean) => readonly Value[]
}

type RelationRules = { readonly [Id in RelationCriterion]: RelationRule<TraceCriteria[Id]> }

const toFit = (isFit: boolean): Fit => (isFit ? FITS : REFUSED)
const FIT_OF = { yes: FITS, perhaps: OPEN, no: REFUSED } as const
const TENTHS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]

/**
 * What a relation has to be like by each criterion, in the order in which relaxations name them. If what cannot be
 * judged does not count, a threshold that all grades pass still means more than none.
 */
export const RELATION_RULES: RelationRules = {
  reliability: {
    compile: (network, worst) =>
      worst && { column: getGrades(network).reliability, fits: upTo(RELIABILITIES.indexOf(worst) + 1) },
    listLevels: (worst, isOpenCounted) =>
      RELIABILITIES.slice(RELIABILITIES.indexOf(worst) + 1, isOpenCounted ? -1 : undefined),
  },
  credibility: {
    compile: (network, worst) => (worst ? { column: getGrades(network).credibility, fits: upTo(worst) } : null),
    listLevels: (worst, isOpenCounted) => [2, 3, 4, ...(isOpenCounted ? [] : [5])].filter((number) => number > worst),
  },
  confidence: {
    compile: (network, least) => {
      if (least === null) return null
      const { confidence } = getGrades(network)
      return (relation) => (Number.isNaN(confidence[relation]) ? OPEN : toFit(confidence[relation]! >= least))
    },
    listLevels: (least, isOpenCounted) => [...TENTHS, ...(isOpenCounted ? [] : [0])].filter((value) => value < least),
  },
  types: {
    compile: ({ type, types }, allowed) => {
      const names = allowed && new Set(allowed)
      return names && { column: type, fits: types.map(({ id }) => toFit(names.has(id))) }
    },
    listAllowed: ({ relations }, relation) => [relations[relation]!.type],
  },
  statuses: {
    compile: ({ status, statuses }, allowed) => ({
      column: status,
      fits: STATUSES.map((id, index) => toFit(!((statuses >> index) & 1) || allowed.includes(id))),
    }),
    listAllowed: ({ status }, relation) => [STATUSES[status[relation]!]!],
  },
  explicitness: {
    compile: ({ explicitness }, allowed) => ({
      column: explicitness,
      fits: EXPLICITNESSES.map((id) => toFit(allowed.includes(id))),
    }),
    listAllowed: ({ explicitness }, relation) => [EXPLICITNESSES[explicitness[relation]!]!],
  },
  only: {
    compile: ({ relations }, only) => only && ((relation) => toFit(only.has(relations[relation]!.id))),
  },
  avoidRelations: {
    compile: ({ relations }, avoided) => {
      const ids = new Set(avoided)
      return ids.size === 0 ? null : (relation) => toFit(!ids.has(relations[relation]!.id))
    },
    listAllowed: ({ relations }, relation) => [relations[relation]!.id],
  },
  time: {
    compile: (network, time) => {
      if (!time?.within) return null
      const judge = createRelationJudge(network, time.within)
      return (relation) => FIT_OF[judge(relation)]
    },
  },
  withoutSources: {
    compile: (network, left) => {
      if (left.length === 0) return null
      const without = new Set(left)
      const sources = getSources(network)
      return (relation) => {
        const told = sources[relation]!
        return toFit(told.length === 0 || !told.every((id) => without.has(id)))
      }
    },
    listAllowed: (network, relation) => getSources(network)[relation]!,
  },
}

/** By grade, from 1 as the best; 0 cannot be judged. */
function upTo(worst: number): readonly Fit[] {
  return Array.from({ length: CREDIBILITY_UNKNOWN }, (_, grade) => (grade === 0 ? OPEN : toFit(grade <= worst)))
}
