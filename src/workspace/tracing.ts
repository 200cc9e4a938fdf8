import type { Result } from '../base/result.ts'
import type { ActorId, Dataset } from '../model/dataset.ts'
import type { Absence } from '../query/explainAbsence.ts'
import type { Supports } from '../query/findSupports.ts'
import type { Loosening } from '../query/listLoosenings.ts'
import type { Reach, ReachSide } from '../query/listReached.ts'
import type { Trace, TraceProgress } from '../query/tracePaths.ts'
import type { TraceProblem } from '../query/traceProblem.ts'
import type { PathKind, TraceQuestion } from '../query/traceQuestion.ts'

/** A question as it is put to whoever answers it: for the paths, for who is at their end, or for who is on none. */
export type TraceRequest =
  | { readonly ask: 'paths'; readonly question: TraceQuestion }
  | { readonly ask: ReachSide; readonly question: TraceQuestion }
  | { readonly ask: 'absence'; readonly question: TraceQuestion; readonly actor: ActorId }

/** An answer; what takes longer comes after the rest, until then it is `null`. */
export type TraceAnswer =
  | {
      readonly ask: 'paths'
      readonly result: Result<Trace, TraceProblem>
      readonly supports: Supports | null
      /** What would give a path, where there is none. */
      readonly loosenings: readonly Loosening[] | null
    }
  | { readonly ask: ReachSide; readonly result: Result<Reach, TraceProblem> }
  | { readonly ask: 'absence'; readonly actor: ActorId; readonly absence: Absence }

/** What comes while a request is being answered. */
export type TraceReport =
  | { readonly kind: 'progress'; readonly progress: TraceProgress }
  /** `isDone`: nothing more comes. */
  | { readonly kind: 'answer'; readonly answer: TraceAnswer; readonly isDone: boolean }

/** How far an answer is. */
export interface Tracing {
  /** The latest answer, perhaps to the question before while the next is being traced; `null`: there is none. */
  readonly answer: TraceAnswer | null
  /** Whether the answer is to the question that is asked now, and whole. */
  readonly isDone: boolean
  /** `null`: nothing is being traced, or it has only just begun. */
  readonly progress: TraceProgress | null
  /** Why an actor that was asked about is on no path. */
  readonly absence: Extract<TraceAnswer, { ask: 'absence' }> | null
}

export const IDLE: Tracing = { answer: null, isDone: true, progress: null, absence: null }

export interface ExampleQuestion {
  readonly kind: PathKind
  readonly from: ActorId
  readonly to: ActorId
}

export interface Tracer {
  /** Calls back with the parts of an answer as they come; gives back what cancels it. */
  readonly ask: (dataset: Dataset, request: TraceRequest, onReport: (report: TraceReport) => void) => () => void
  readonly listExamples: (dataset: Dataset) => Promise<readonly ExampleQuestion[]>
}
