import type { ActorId, Explicitness, RelationId, Reliability, SourceId, Status } from '../model/dataset.ts'
import { RELIABILITIES } from '../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Criterion } from './criteria/criterion.ts'
import { choice, choices, ids, number, openness } from './criteria/criterion.ts'

/**
 * The three kinds of path, never mixed. Reach: can influence travel? Effect: how is one actor connected to what is done
 * to the other? Stance: who stands with whom? Stance is arithmetic on attitudes, not causation.
 */
export const PATH_KINDS = ['reach', 'effect', 'stance'] as const
export type PathKind = (typeof PATH_KINDS)[number]

/** Whether the question is for everyone whom `from` reaches, who reaches `to`, or who reaches each of `to`. */
export const REACH_SIDES = ['reached', 'reaching', 'common'] as const
export type ReachSide = (typeof REACH_SIDES)[number]

/**
 * How the relations of a path have to fit in time. Each: each is in force at some time within the window. Together: all
 * share an instant within the window. Sequence: none starts before the one that it follows (Holme and Saramäki 2012),
 * and each is in force within the window.
 */
export const TIME_MODES = ['each', 'together', 'sequence'] as const
export interface TimeCriterion {
  readonly mode: (typeof TIME_MODES)[number]
  /** A date or interval in EDTF. Null: any time. */
  readonly within: string | null
}

/**
 * The order of paths. Status: by weakest status, then by steps. Strength and confidence: the greatest first, unknown
 * last. Sources: those with the most distinct sources first.
 */
export const TRACE_ORDERS = ['status', 'strength', 'confidence', 'sources'] as const
export type TraceOrder = (typeof TRACE_ORDERS)[number]

/** How the figures of relations make that of a path: the least of them, or their product. */
export const COMBINATIONS = ['least', 'product'] as const
export type Combination = (typeof COMBINATIONS)[number]

/**
 * The criteria that a path has to meet to be an answer, one entry each. What a relation or an actor has to be like is
 * judged by `RELATION_RULES` and `ACTOR_RULES`; the words are in the catalogue.
 */
export const CRITERIA = {
  kind: choice('tk', 'kind of path', PATH_KINDS, 'reach' as PathKind),
  /** The greatest number of relations on a path. */
  maxSteps: number('tn', { least: 1 }, 4 as number),
  /** The relation types allowed. Null: all. */
  types: { key: 'ty', shape: { kind: 'allowed', of: 'relation type' }, initial: null as readonly string[] | null },
  statuses: choices<'status', Status>('ts', 'status', STATUSES, ['actual', 'unspecified']),
  explicitness: choices<'explicitness', Explicitness>('te', 'explicitness', EXPLICITNESSES, [
    ...(['stated', 'implied', 'unspecified'] as const),
  ]),
  /** Actors that a path visits in this order, with others between them. */
  via: ids<ActorId>('tv', 'actor'),
  avoid: ids<ActorId>('ta', 'actor'),
  avoidRelations: ids<RelationId>('tx', 'relation'),
  /** Relations whose evidence is from these sources alone are left out. Relations without evidence stay. */
  withoutSources: ids<SourceId>('tz', 'source'),
  /** Null: at any time. */
  time: { key: 'ti', shape: { kind: 'time' }, initial: null as TimeCriterion | null },
  /** Whether a path counts if its dates leave open whether it fits in time. */
  unknownTimes: openness('tu', 'time'),
  /** The worst letter that a source of a relation may have. Null: any. */
  reliability: choice('tl', 'reliability', RELIABILITIES, null as Reliability | null),
  /** The worst credibility (1 to 5) that a relation may have. Null: any. */
  credibility: number('tc', { least: 1, most: 5 }, null as number | null),
  /** The least confidence in [0, 1] that a relation may have. Null: any. */
  confidence: number('tj', { least: 0, most: 1, isWhole: false }, null as number | null),
  /** Whether a relation counts if a grade or confidence that is asked for cannot be judged. */
  ungraded: openness('tg', 'reliability', 'credibility', 'confidence'),
  /** The most relations in the dataset that an actor on the way may have. Null: any number. The ends may have more. */
  maxRelations: number('tm', { least: 0 }, null as number | null),
  /** The only relations allowed ("only what is shown"). Null: all. */
  only: { key: 'to', shape: { kind: 'shown' }, initial: null as ReadonlySet<RelationId> | null },
  order: choice('tr', 'order', TRACE_ORDERS, 'status' as TraceOrder),
  strengthBy: choice('th', 'combination', COMBINATIONS, 'least' as Combination),
  confidenceBy: choice('td', 'combination', COMBINATIONS, 'least' as Combination),
  /** The most paths to list. The total also counts the others. */
  limit: number(null, { least: 0 }, 500 as number),
} as const satisfies Readonly<Record<string, Criterion>>

export type CriterionId = keyof typeof CRITERIA
export const CRITERION_IDS = Object.keys(CRITERIA) as readonly CriterionId[]

/** The ids of the criteria whose entries have these parts. */
export type CriterionWith<Part> = {
  [Id in CriterionId]: (typeof CRITERIA)[Id] extends Part ? Id : never
}[CriterionId]

/** The criteria that say what is listed of an answer, and in which order: they make no path. */
export type AnswerCriterion = 'order' | 'strengthBy' | 'confidenceBy' | 'limit'

/** The criteria that can be relaxed. Paths of another kind answer another question. */
export type Relaxable = Exclude<CriterionId, AnswerCriterion | 'kind'>

export type TraceCriteria = { readonly [Id in CriterionId]: (typeof CRITERIA)[Id]['initial'] }

/** A question for the paths from any of several actors to any of several others. None of them is visited on the way. */
export interface TraceQuestion extends TraceCriteria {
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
}

/** The criteria where nothing else is said. */
export const DEFAULT_CRITERIA = Object.fromEntries(
  CRITERION_IDS.map((id) => [id, CRITERIA[id].initial]),
) as unknown as TraceCriteria
