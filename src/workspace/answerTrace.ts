import type { Network } from '../network/compileNetwork.ts'
import { explainAbsence } from '../query/explainAbsence.ts'
import { getDeadEnd } from '../query/getDeadEnd.ts'
import { getMinimumCuts } from '../query/getMinimumCuts.ts'
import { listOtherKinds } from '../query/listOtherKinds.ts'
import { listWidenings } from '../query/listWidenings.ts'
import { listRelaxations } from '../query/relaxation/listRelaxations.ts'
import { traceStepwise } from '../query/tracePaths.ts'
import type { ReachSide, TraceQuestion } from '../query/traceQuestion.ts'
import { traceReached } from '../query/traceReached.ts'
import type { TraceAnswer, TraceReport, TraceRequest, TraceSignal } from './tracing.ts'

/** Enough effort for complete answers within the usual limits. Beyond it, an answer is marked as incomplete. */
const EFFORT = 40_000_000

/** Answers a request about paths in parts, reporting every few ms. Between parts the caller says whether to go on. */
export function* answerTrace(network: Network, request: TraceRequest): Generator<TraceReport, void, TraceSignal> {
  const { ask, question } = request
  if (ask === 'absence') {
    yield report({ ask, actor: request.actor, absence: explainAbsence(network, question, request.actor) }, true)
    return
  }
  if (ask !== 'paths') {
    yield* answerReach(network, question, ask)
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
  const answer = { ask, result, cuts: null, relaxations: null, instead: null }
  const signal = yield report(answer, !result.ok || isStopped)
  if (signal !== 'go on' || !result.ok || isStopped) return
  if (result.value.total === 0) yield* explainNoPath(network, question, answer)
  else yield report({ ...answer, cuts: getMinimumCuts(network, question, result.value) }, true)
}

function* explainNoPath(
  network: Network,
  question: TraceQuestion,
  answer: Extract<TraceAnswer, { ask: 'paths' }>,
): Generator<TraceReport, void, TraceSignal> {
  const explained = { ...answer, relaxations: listRelaxations(network, question) }
  if ((yield report(explained, false)) !== 'go on') return
  const instead = {
    kinds: listOtherKinds(network, question),
    onward: getDeadEnd(network, question, 'forward'),
    backward: getDeadEnd(network, question, 'backward'),
  }
  yield report({ ...explained, instead }, true)
}

function* answerReach(
  network: Network,
  question: TraceQuestion,
  ask: ReachSide,
): Generator<TraceReport, void, TraceSignal> {
  const result = traceReached(network, question, ask)
  const answer = { ask, result, widenings: null, deadEnd: null }
  if ((yield report(answer, !result.ok)) !== 'go on' || !result.ok) return
  const side = ask === 'reached' ? 'forward' : 'backward'
  const deadEnd = result.value.actors.length === 0 && ask !== 'common' ? getDeadEnd(network, question, side) : null
  yield report({ ...answer, widenings: listWidenings(network, question, ask), deadEnd }, true)
}

function report(answer: TraceAnswer, isDone: boolean): TraceReport {
  return { kind: 'answer', answer, isDone }
}
