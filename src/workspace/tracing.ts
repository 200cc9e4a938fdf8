import type { Result } from '../base/result.ts'
import type { ActorId } from '../model/dataset.ts'
import type { Absence } from '../query/explainAbsence.ts'
import type { DeadEnd } from '../query/getDeadEnd.ts'
import type { MinimumCuts } from '../query/getMinimumCuts.ts'
import type { OtherKind } from '../query/listOtherKinds.ts'
import type { Widening } from '../query/listWidenings.ts'
import type { Relaxation } from '../query/relaxation/listRelaxations.ts'
import type { TraceProgress } from '../query/trace/enumeratePaths.ts'
import type { Trace } from '../query/tracePaths.ts'
import type { TraceProblem } from '../query/traceProblem.ts'
import type { PathKind, ReachSide, TraceQuestion } from '../query/traceQuestion.ts'
import type { Reach } from '../query/traceReached.ts'

/** A question for the engine: about paths, reach or absence. */
export type TraceRequest =
  | { readonly ask: 'paths'; readonly question: TraceQuestion }
  | { readonly ask: ReachSide; readonly question: TraceQuestion }
  | { readonly ask: 'absence'; readonly question: TraceQuestion; readonly actor: ActorId }

/** An answer. Parts that take longer are `null` at first. */
export type TraceAnswer =
  | {
      readonly ask: 'paths'
      readonly result: Result<Trace, TraceProblem>
      readonly cuts: MinimumCuts | null
      /** Changes that would give a path, if there is none. */
      readonly relaxations: readonly Relaxation[] | null
      /** If there is no path: paths of other kinds, and where influence stops. */
      readonly instead: Instead | null
    }
  | {
      readonly ask: ReachSide
      readonly result: Result<Reach, TraceProblem>
      /** Changes that would give more actors. */
      readonly widenings: readonly Widening[] | null
      /** Why there are no actors. */
      readonly deadEnd: DeadEnd | null
    }
  | { readonly ask: 'absence'; readonly actor: ActorId; readonly absence: Absence }

export interface Instead {
  readonly kinds: readonly OtherKind[]
  readonly onward: DeadEnd
  readonly backward: DeadEnd
}

/** A report on a pending request. */
export type TraceReport =
  | { readonly kind: 'progress'; readonly progress: TraceProgress }
  /** `isDone`: nothing more follows. */
  | { readonly kind: 'answer'; readonly answer: TraceAnswer; readonly isDone: boolean }

/** The caller's instruction between parts. A stopped trace still reports what it has found. */
export type TraceSignal = 'go on' | 'stop' | 'cancel'

/** The progress of an answer. */
export interface Tracing {
  /** The latest answer; `null` if there is none. */
  readonly answer: TraceAnswer | null
  /** Whether it answers the current question. If not, it answers the previous one while the current one is traced. */
  readonly isCurrent: boolean
  /** Whether it is final. */
  readonly isDone: boolean
  /** Whether the person stopped it, so that it has only what was found until then. */
  readonly isStopped: boolean
  /** `null`: nothing is being traced, or tracing has just begun. */
  readonly progress: TraceProgress | null
  readonly absence: AskedAbsence | null
}

/** An actor and why it is on no path; `null` while that is being worked out. */
export interface AskedAbsence {
  readonly actor: ActorId
  readonly answer: Absence | null
}

export const IDLE: Tracing = {
  answer: null,
  isCurrent: false,
  isDone: true,
  isStopped: false,
  progress: null,
  absence: null,
}

export interface ExampleQuestion {
  readonly kind: PathKind
  readonly from: ActorId
  readonly to: ActorId
}

/** Tells whether an answer is complete. */
export function isAllTold(answer: TraceAnswer): boolean {
  return answer.ask === 'absence' || !answer.result.ok || answer.result.value.complete
}
