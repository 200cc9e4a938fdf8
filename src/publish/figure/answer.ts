import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'

/** A question about paths with what is known of its answer: what is published in place of the diagram. */
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
