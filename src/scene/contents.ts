import type { RelationId } from '../model/dataset.ts'
import type { TraceQuestion } from '../query/traceQuestion.ts'
import type { RibbonPath } from './ribbon/mergePaths.ts'

/** What a figure shows: the scene, a table of relations, or the paths of answers. */
export type Contents =
  | { readonly kind: 'scene' }
  | { readonly kind: 'rows'; readonly rows: readonly RelationId[] }
  | { readonly kind: 'answers'; readonly answers: Answers }

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
