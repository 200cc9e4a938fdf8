import type { ActorId, Explicitness, RelationId, Reliability, SourceId, Status } from '../model/dataset.ts'

/**
 * The three kinds of path, never mixed. Reach: can influence travel? Effect: how is one actor connected to what is done
 * to the other? Stance: who stands with whom? Stance is arithmetic on attitudes, not causation.
 */
export const PATH_KINDS = ['reach', 'effect', 'stance'] as const
export type PathKind = (typeof PATH_KINDS)[number]

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

/** The criteria that a path has to meet to be an answer. */
export interface TraceCriteria {
  readonly kind: PathKind
  /** The greatest number of relations on a path. */
  readonly maxSteps: number
  /** The relation types allowed. Null: all. */
  readonly types: readonly string[] | null
  readonly statuses: readonly Status[]
  readonly explicitness: readonly Explicitness[]
  /** Actors that a path visits in this order, with others between them. */
  readonly via: readonly ActorId[]
  readonly avoid: readonly ActorId[]
  readonly avoidRelations: readonly RelationId[]
  /** The most relations in the dataset that an actor on the way may have. Null: any number. The ends may have more. */
  readonly maxRelations: number | null
  /** Relations whose evidence is from these sources alone are left out. Relations without evidence stay. */
  readonly withoutSources: readonly SourceId[]
  /** Null: at any time. */
  readonly time: TimeCriterion | null
  /** Whether a path counts if its dates leave open whether it fits in time. */
  readonly unknownTimes: boolean
  /** The worst letter that a source of a relation may have. Null: any. */
  readonly reliability: Reliability | null
  /** The worst credibility (1 to 5) that a relation may have. Null: any. */
  readonly credibility: number | null
  /** The least confidence in [0, 1] that a relation may have. Null: any. */
  readonly confidence: number | null
  /** Whether a relation counts if a grade or confidence that is asked for cannot be judged. */
  readonly ungraded: boolean
  /** The only relations allowed ("only what is shown"). Null: all. */
  readonly only: ReadonlySet<RelationId> | null
  readonly order: TraceOrder
  readonly strengthBy: Combination
  readonly confidenceBy: Combination
  /** The most paths to list. The total also counts the others. */
  readonly limit: number
}

/** A question for the paths from any of several actors to any of several others. None of them is visited on the way. */
export interface TraceQuestion extends TraceCriteria {
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
}

/** The criteria where nothing else is said. */
export const DEFAULT_CRITERIA: TraceCriteria = {
  kind: 'reach',
  maxSteps: 4,
  types: null,
  statuses: ['actual'],
  explicitness: ['stated', 'implied'],
  via: [],
  avoid: [],
  avoidRelations: [],
  maxRelations: null,
  withoutSources: [],
  time: null,
  unknownTimes: true,
  reliability: null,
  credibility: null,
  confidence: null,
  ungraded: true,
  only: null,
  order: 'status',
  strengthBy: 'least',
  confidenceBy: 'least',
  limit: 500,
}
