import type { ActorId, Explicitness, RelationId, Reliability, SourceId, Status } from '../model/dataset.ts'

/**
 * The three kinds of path, never mixed. Reach: can influence travel? Effect: how is one connected to what is done to
 * the other? Stance: who stands with whom? The last is arithmetic on attitudes, not causation.
 */
export const PATH_KINDS = ['reach', 'effect', 'stance'] as const
export type PathKind = (typeof PATH_KINDS)[number]

/**
 * How the relations of a path have to lie in time. Each: each is in force at some time within the window. Together:
 * all share an instant (within the window). In sequence: none starts before the one that it follows (Holme and
 * Saramäki 2012), each in force within the window.
 */
export const TIME_MODES = ['each', 'together', 'sequence'] as const
export interface TimeCriterion {
  readonly mode: (typeof TIME_MODES)[number]
  /** A date or interval in EDTF; null: any time. */
  readonly within: string | null
}

/**
 * What comes first. Status: the weakest status of a path, then its steps. Strength, confidence: the strongest, the
 * most certain first, unknown after known. Sources: what most distinct sources tell of.
 */
export const TRACE_ORDERS = ['status', 'strength', 'confidence', 'sources'] as const
export type TraceOrder = (typeof TRACE_ORDERS)[number]

/** How the figures of its relations make that of a path: its weakest link, or their product. */
export const COMBINATIONS = ['least', 'product'] as const
export type Combination = (typeof COMBINATIONS)[number]

/** What a path has to be like to be an answer. */
export interface TraceCriteria {
  readonly kind: PathKind
  /** The most relations on a path. */
  readonly maxSteps: number
  /** The relation types allowed; null: all. */
  readonly types: readonly string[] | null
  readonly statuses: readonly Status[]
  readonly explicitness: readonly Explicitness[]
  /** Actors that are visited in this order; others may lie between. */
  readonly via: readonly ActorId[]
  readonly avoid: readonly ActorId[]
  readonly avoidRelations: readonly RelationId[]
  /** Not by way of actors with more than so many relations in the dataset; null: any. The ends may have more. */
  readonly maxRelations: number | null
  /** Leaves out a relation all of whose evidence is from these sources. One without evidence stays. */
  readonly withoutSources: readonly SourceId[]
  /** Null: whenever. */
  readonly time: TimeCriterion | null
  /** Whether a path counts of which its dates leave open if it fits the time. */
  readonly unknownTimes: boolean
  /** The least reliable that the worst source of a relation may be; null: any. */
  readonly reliability: Reliability | null
  /** The greatest number (1 to 5) that its credibility may be; null: any. */
  readonly credibility: number | null
  /** The least confidence in [0, 1] that a relation may have; null: any. */
  readonly confidence: number | null
  /** Whether a relation counts whose grade or confidence, though asked for, cannot be judged. */
  readonly ungraded: boolean
  /** Only these relations ("only what is shown"); null: all. */
  readonly only: ReadonlySet<RelationId> | null
  readonly order: TraceOrder
  readonly strengthBy: Combination
  readonly confidenceBy: Combination
  /** The most paths to list; the total counts those beyond it as well. */
  readonly limit: number
}

/** A question for the paths from any of some actors to any of others; on the way none of either is visited. */
export interface TraceQuestion extends TraceCriteria {
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
}

/** What is asked where nothing else is said. */
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
