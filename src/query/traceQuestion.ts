import type { ActorId, Explicitness, RelationId, SourceId, Status } from '../model/dataset.ts'

/**
 * The three kinds of path, never mixed. Reach: can influence travel? Effect: how is one connected to what is done to
 * the other? Stance: who stands with whom? The last is arithmetic on attitudes, not causation.
 */
export const PATH_KINDS = ['reach', 'effect', 'stance'] as const
export type PathKind = (typeof PATH_KINDS)[number]

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
  /** Leaves out a relation all of whose evidence is from these sources. One without evidence stays. */
  readonly withoutSources: readonly SourceId[]
  /** Only these relations ("only what is shown"); null: all. */
  readonly only: ReadonlySet<RelationId> | null
  /** The most paths to list; the total counts those beyond it as well. */
  readonly limit: number
}

export interface TraceQuestion extends TraceCriteria {
  readonly from: ActorId
  readonly to: ActorId
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
  withoutSources: [],
  only: null,
  limit: 500,
}
