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
      readonly cuts: MinimumCuts | null
      /** What would give a path, where there is none. */
      readonly relaxations: readonly Relaxation[] | null
      /** Where there is none: paths of the other kinds, and where influence stops. */
      readonly instead: Instead | null
    }
  | {
      readonly ask: ReachSide
      readonly result: Result<Reach, TraceProblem>
      /** What would name more actors. */
      readonly widenings: readonly Widening[] | null
      /** Where nobody is named: why. */
      readonly deadEnd: DeadEnd | null
    }
  | { readonly ask: 'absence'; readonly actor: ActorId; readonly absence: Absence }

export interface Instead {
  readonly kinds: readonly OtherKind[]
  readonly onward: DeadEnd
  readonly backward: DeadEnd
}

/** What comes while a request is being answered. */
export type TraceReport =
  | { readonly kind: 'progress'; readonly progress: TraceProgress }
  /** `isDone`: nothing more comes. */
  | { readonly kind: 'answer'; readonly answer: TraceAnswer; readonly isDone: boolean }

/** What whoever asked says between the parts: a trace that is stopped still tells what it has found. */
export type TraceSignal = 'go on' | 'stop' | 'cancel'

/** How far an answer is. */
export interface Tracing {
  /** The latest answer; `null`: there is none. */
  readonly answer: TraceAnswer | null
  /** Whether that is to the question that is asked now; else to the one before, while the next is being traced. */
  readonly isCurrent: boolean
  /** Whether nothing more comes. */
  readonly isDone: boolean
  /** Whether the person has stopped it: the answer is then what was found until then. */
  readonly isStopped: boolean
  /** `null`: nothing is being traced, or it has only just begun. */
  readonly progress: TraceProgress | null
  readonly absence: AskedAbsence | null
}

/** An actor that was asked about, and why it is on no path; `null`: that is being looked for. */
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

/** Whether an answer tells all that there is to the question. */
export function isAllTold(answer: TraceAnswer): boolean {
  return answer.ask === 'absence' || !answer.result.ok || answer.result.value.complete
}
