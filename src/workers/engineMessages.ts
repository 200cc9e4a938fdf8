import type { PlainAnswers, PlainQuestion } from '../workspace/answerQuestion.ts'
import type { Answered } from '../workspace/graphEngine.ts'
import type { MeasureAnswer, MeasureQuestion } from '../workspace/measuring.ts'
import type { TraceAnswer, TraceReport, TraceRequest } from '../workspace/tracing.ts'
import type { DatasetMessage } from './datasetMessages.ts'

export type EngineQuestion =
  | PlainQuestion
  | { readonly ask: 'trace'; readonly question: TraceRequest }
  | { readonly ask: 'measure'; readonly question: MeasureQuestion }

export interface EngineAnswers extends PlainAnswers {
  readonly trace: Answered<TraceAnswer> | null
  readonly measure: Answered<MeasureAnswer>
}

/** To the worker: a dataset and its changes, and questions about the latest version. */
export type EngineMessage =
  | DatasetMessage
  | {
      readonly kind: 'ask'
      readonly number: number
      readonly asked: EngineQuestion
      /** Whether the answer includes records. */
      readonly records: boolean
    }
  | { readonly kind: 'stop' | 'cancel'; readonly number: number }

/** From the worker, about the question with that number. */
export type EngineReply =
  /** A part of a trace, or how much of a measure is done, from 0 to 1. */
  | { readonly kind: 'report'; readonly number: number; readonly report: TraceReport | number }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: EngineAnswers[EngineQuestion['ask']] }
  /** There is no answer, or none that can be sent. */
  | { readonly kind: 'failed'; readonly number: number }
  /** The worker has heard that this question is to be stopped or cancelled. */
  | { readonly kind: 'heard'; readonly number: number }
