import type { ExampleQuestion, TraceReport, TraceRequest } from '../workspace/tracing.ts'
import type { DatasetMessage, DatasetWanted } from './datasetMessages.ts'

/** To the worker: a dataset and its changes, and what is asked about the latest. */
export type TraceMessage =
  | DatasetMessage
  | { readonly kind: 'ask'; readonly number: number; readonly request: TraceRequest }
  | { readonly kind: 'stop' | 'cancel'; readonly number: number }
  | { readonly kind: 'examples'; readonly number: number }

/** From the worker, about what was asked under that number. */
export type TracedMessage =
  | DatasetWanted
  | { readonly kind: 'report'; readonly number: number; readonly report: TraceReport }
  /** Nothing comes of it: there is no answer, or none that can be sent. */
  | { readonly kind: 'failed'; readonly number: number }
  /** It has heard that this is to be stopped or cancelled. */
  | { readonly kind: 'heard'; readonly number: number }
  | { readonly kind: 'examples'; readonly number: number; readonly examples: readonly ExampleQuestion[] }
