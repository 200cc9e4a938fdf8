import type { Network } from '../network/compileNetwork.ts'
import { explainAbsence } from '../query/explainAbsence.ts'
import { findSupports } from '../query/findSupports.ts'
import { listLoosenings } from '../query/listLoosenings.ts'
import { listReached } from '../query/listReached.ts'
import { traceStepwise } from '../query/tracePaths.ts'
import type { TraceAnswer, TraceReport, TraceRequest, TraceSignal } from './tracing.ts'

/** So much that an answer within the usual limits is whole; beyond it the answer says that it is not complete. */
const EFFORT = 40_000_000

/** Answers a request about paths part by part, with reports every few ms; between them it is told if to go on. */
export function* answerTrace(network: Network, request: TraceRequest): Generator<TraceReport, void, TraceSignal> {
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
  let isStopped = false
  let step = tracing.next(false)
  while (!step.done) {
    const signal = yield { kind: 'progress', progress: step.value }
    if (signal === 'cancel') return
    isStopped ||= signal === 'stop'
    step = tracing.next(isStopped)
  }
  const result = step.value
  const answer = { ask, result, supports: null, loosenings: null }
  const signal = yield report(answer, !result.ok || isStopped)
  if (signal !== 'go on' || !result.ok || isStopped) return
  if (result.value.total === 0) yield report({ ...answer, loosenings: listLoosenings(network, question) }, true)
  else yield report({ ...answer, supports: findSupports(network, question, result.value) }, true)
}

function report(answer: TraceAnswer, isDone: boolean): TraceReport {
  return { kind: 'answer', answer, isDone }
}
