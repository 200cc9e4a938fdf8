import { answerQuestion, getNetwork } from '../workspace/answerQuestion.ts'
import { answerTrace } from '../workspace/answerTrace.ts'
import { collectRecords, NO_RECORDS, toMentionedByMeasure, toMentionedByTrace } from '../workspace/collectRecords.ts'
import type { MeasureAnswer, MeasureQuestion } from '../workspace/measuring.ts'
import type { TraceAnswer, TraceRequest, TraceSignal } from '../workspace/tracing.ts'
import { isAllTold } from '../workspace/tracing.ts'
import { createReplica } from './createReplica.ts'
import type { DatasetWanted } from './datasetMessages.ts'
import type { EngineAnswers, EngineMessage, EngineReply } from './engineMessages.ts'
import type { Posted } from './splitMessage.ts'
import { createMessageJoiner } from './splitMessage.ts'

/** The worker computes for this many ms before it checks for messages. */
const DEAF = 30

const replica = createReplica(() => post({ kind: 'dataset-wanted' }))
const signals = new Map<number, TraceSignal>()
/** The latest question that has come. */
let latest = 0

const hear = createMessageJoiner((data: EngineMessage) => {
  switch (data.kind) {
    case 'open':
    case 'change':
      replica.take(data)
      break
    case 'ask':
      latest = data.number
      if (!signals.has(latest)) signals.set(latest, 'go on')
      answer(data)
        .catch(() => post({ kind: 'failed', number: data.number }))
        .finally(() => signals.delete(data.number))
      break
    case 'stop':
    case 'cancel':
      // It may overtake its question.
      if (signals.has(data.number) || data.number > latest) signals.set(data.number, data.kind)
      post({ kind: 'heard', number: data.number })
  }
})

addEventListener('message', ({ data }: MessageEvent<Posted<EngineMessage>>) => hear(data))

async function answer({ number, asked, records: withRecords }: Extract<EngineMessage, { kind: 'ask' }>): Promise<void> {
  const dataset = await replica.get()
  if (signals.get(number) === 'cancel') return
  if (asked.ask === 'measure') {
    const value = await measure(getNetwork(dataset), number, asked.question)
    if (!value) return
    const records = withRecords ? collectRecords(dataset, toMentionedByMeasure(value)) : NO_RECORDS
    post({ kind: 'answer', number, answer: { value, records, complete: true } })
    return
  }
  if (asked.ask !== 'trace') {
    const answered = answerQuestion(dataset, asked, withRecords)
    post({ kind: 'answer', number, answer: answered }, listColumns(answered))
    return
  }
  const value = await trace(getNetwork(dataset), number, asked.question)
  if (signals.get(number) === 'cancel') return
  const collected = value && withRecords ? collectRecords(dataset, toMentionedByTrace(value)) : NO_RECORDS
  const whole: EngineAnswers['trace'] = value && { value, records: collected, complete: isAllTold(value) }
  post({ kind: 'answer', number, answer: whole })
}

/** Reports the parts of an answer and gives the last one; `null` if there was none. */
async function trace(
  network: ReturnType<typeof getNetwork>,
  number: number,
  request: TraceRequest,
): Promise<TraceAnswer | null> {
  const answering = answerTrace(network, request)
  let last: TraceAnswer | null = null
  let heard = performance.now()
  for (let step = answering.next('go on'); !step.done; step = answering.next(signals.get(number)!)) {
    const report = step.value
    const isDue = performance.now() - heard > DEAF
    if (report.kind === 'progress' && !isDue) continue
    if (report.kind === 'answer') last = report.answer
    post({ kind: 'report', number, report })
    await letIn()
    heard = performance.now()
  }
  return last
}

/** Measures and reports how much is done; `null`: it is no longer wanted. What it takes is loaded by the first measure. */
async function measure(
  network: ReturnType<typeof getNetwork>,
  number: number,
  question: MeasureQuestion,
): Promise<MeasureAnswer | null> {
  const { answerMeasure } = await import('../workspace/answerMeasure.ts')
  const answering = answerMeasure(network, question)
  let heard = performance.now()
  for (let step = answering.next(); ; step = answering.next()) {
    if (step.done) return step.value
    if (performance.now() - heard < DEAF) continue
    post({ kind: 'report', number, report: step.value })
    await letIn()
    if (signals.get(number) === 'cancel') return null
    heard = performance.now()
  }
}

/** Lets pending messages in. */
function letIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Buffers of columns are transferred, not copied. */
function listColumns({ value }: { readonly value: object }): readonly Transferable[] {
  return Object.values(value).flatMap((part) => (part instanceof Uint8Array ? [part.buffer as ArrayBuffer] : []))
}

function post(message: EngineReply | DatasetWanted, given: readonly Transferable[] = []): void {
  postMessage(message, { transfer: [...given] })
}
