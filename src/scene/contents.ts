import type { RelationId } from '../model/dataset.ts'
import type { TraceQuestion } from '../query/traceQuestion.ts'
import type { RibbonPath } from './ribbon/mergePaths.ts'

/** What a figure shows of a dataset: its scene, some relations row by row, or the paths of answers. */
export type Contents =
  | { readonly kind: 'scene' }
  | { readonly kind: 'rows'; readonly rows: readonly RelationId[] }
  | { readonly kind: 'answers'; readonly answers: Answers }

/** A question about paths with what is known of its answer. */
export interface Answer {
  readonly question: TraceQuestion
  /** The paths listed, best first. */
  readonly paths: readonly RibbonPath[]
  /** Number of paths within the criteria; `null`: it is not known. */
  readonly total: number | null
  /** Whether this is one path, chosen from an answer. */
  readonly chosen: boolean
}

/** One answer, or two that are compared. */
export type Answers = readonly [Answer] | readonly [Answer, Answer]
