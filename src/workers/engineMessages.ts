import type { PlainAnswers, PlainQuestion } from '../workspace/answerQuestion.ts'
import type { Answered } from '../workspace/graphEngine.ts'
import type { TraceAnswer, TraceReport, TraceRequest } from '../workspace/tracing.ts'
import type { DatasetMessage } from './datasetMessages.ts'

export type EngineQuestion = PlainQuestion | { readonly ask: 'trace'; readonly question: TraceRequest }

export interface EngineAnswers extends PlainAnswers {
  readonly trace: Answered<TraceAnswer> | null
}

/** To the worker: a dataset and its changes, and what is asked about the latest. */
export type EngineMessage =
  | DatasetMessage
  | {
      readonly kind: 'ask'
      readonly number: number
      readonly asked: EngineQuestion
      /** Whether records come with the answer. */
      readonly records: boolean
    }
  | { readonly kind: 'stop' | 'cancel'; readonly number: number }

/** From the worker, about what was asked under that number. */
export type EngineReply =
  | { readonly kind: 'report'; readonly number: number; readonly report: TraceReport }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: EngineAnswers[EngineQuestion['ask']] }
  /** Nothing comes of it: there is no answer, or none that can be sent. */
  | { readonly kind: 'failed'; readonly number: number }
  /** It has heard that this is to be stopped or cancelled. */
  | { readonly kind: 'heard'; readonly number: number }
