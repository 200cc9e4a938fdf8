import type { Network } from '../network/compileNetwork.ts'
import { explainAbsence } from '../query/explainAbsence.ts'
import { findSupports } from '../query/findSupports.ts'
import { listLoosenings } from '../query/listLoosenings.ts'
import { listReached } from '../query/listReached.ts'
import { traceStepwise } from '../query/tracePaths.ts'
import type { TraceAnswer, TraceReport, TraceRequest } from './tracing.ts'

/** So much that an answer within the usual limits is whole; beyond it the answer says that it is not complete. */
const EFFORT = 40_000_000

/** Answers a request about paths part by part, with reports every few ms; ends early when it is told `true`. */
export function* answerTrace(network: Network, request: TraceRequest): Generator<TraceReport, void, boolean> {
  const { ask, question } = request
  if (ask === 'absence') {
    yield report({ ask, actor: request.actor, absence: explainAbsence(network, question, request.actor) }, true)
    return
  }
  if (ask !== 'paths') {
    yield report({ ask, result: listReached(network, question, ask) }, true)
    return
  }
  const tracing = traceStepwise(network, question, EFFORT)
  let step = tracing.next(false)
  while (!step.done) {
    if (yield { kind: 'progress', progress: step.value }) return
    step = tracing.next(false)
  }
  const result = step.value
  const answer = { ask, result, supports: null, loosenings: null }
  if ((yield report(answer, !result.ok)) || !result.ok) return
  if (result.value.total === 0) yield report({ ...answer, loosenings: listLoosenings(network, question) }, true)
  else yield report({ ...answer, supports: findSupports(network, question, result.value) }, true)
}

function report(answer: TraceAnswer, isDone: boolean): TraceReport {
  return { kind: 'answer', answer, isDone }
}
