import type { ActorMeasureId } from '../analysis/registry.ts'
import type { Agreement } from '../analysis/stakeholders/measureAgreement.ts'
import type { Score } from '../analysis/stakeholders/measureScores.ts'
import type { ActorId, RelationId } from '../model/dataset.ts'
import type { TraceQuestion } from '../query/traceQuestion.ts'
import type { MatrixOrder } from './matrix/matrix.ts'
import type { RibbonPath } from './ribbon/mergePaths.ts'

/** What a figure shows: the scene, a matrix, stakeholders by their scores, a table of relations, or the paths of answers. */
export type Contents =
  | { readonly kind: 'scene' }
  | MatrixContents
  | StakeholderContents
  | { readonly kind: 'rows'; readonly rows: readonly RelationId[] }
  | { readonly kind: 'answers'; readonly answers: Answers }

/** Actors by actors, with the relations between them. */
export interface MatrixContents {
  readonly kind: 'matrix'
  readonly order: MatrixOrder
  /** What orders it. */
  readonly orderedBy: 'blocks' | 'groups' | ActorMeasureId
  readonly relations: readonly RelationId[]
}

/** Actors by their scores in two dimensions. */
export interface StakeholderContents {
  readonly kind: 'stakeholders'
  readonly axes: Readonly<Record<'x' | 'y', string>>
  readonly standing: readonly Stakeholder[]
  /** The number of actors without a score on one of the axes. */
  readonly unscored: number
  readonly agreement: Readonly<Record<'x' | 'y', Agreement | null>>
}

/** An actor with its scores on both axes. */
export interface Stakeholder {
  readonly actor: ActorId
  readonly x: Score
  readonly y: Score
}

/** A question about paths and its answer. */
export interface Answer {
  readonly question: TraceQuestion
  /** The listed paths, best first. */
  readonly paths: readonly RibbonPath[]
  /** The number of paths within the criteria; `null` if unknown. */
  readonly total: number | null
  /** Whether it is a single path chosen from an answer. */
  readonly chosen: boolean
}

/** One answer, or two to compare. */
export type Answers = readonly [Answer] | readonly [Answer, Answer]
