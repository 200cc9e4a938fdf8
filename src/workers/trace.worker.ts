import { memoiseFor } from '../base/memoise.ts'
import { getBasis } from '../model/change/lineage.ts'
import type { Network } from '../network/compileNetwork.ts'
import { compileNetwork } from '../network/compileNetwork.ts'
import { answerTrace } from '../workspace/answerTrace.ts'
import { listExampleQuestions } from '../workspace/listExampleQuestions.ts'
import type { TraceRequest, TraceSignal } from '../workspace/tracing.ts'
import { createReplica } from './createReplica.ts'
import type { TracedMessage, TraceMessage } from './traceMessages.ts'

/** So many ms are worked before the worker listens again. */
const DEAF = 30

const replica = createReplica(() => post({ kind: 'dataset-wanted' }))
const compile = memoiseFor(compileNetwork)
/** The network of the latest dataset. A changed note leaves it as it is. */
const getNetwork = async () => compile(getBasis(await replica.get()))
const signals = new Map<number, TraceSignal>()

addEventListener('message', ({ data }: MessageEvent<TraceMessage>) => {
  switch (data.kind) {
    case 'open':
    case 'change':
      replica.take(data)
      break
    case 'ask':
      signals.set(data.number, 'go on')
      getNetwork()
        .then((network) => answer(network, data.number, data.request))
        .catch(() => fail(data.number))
      break
    case 'stop':
    case 'cancel':
      if (signals.has(data.number)) signals.set(data.number, data.kind)
      post({ kind: 'heard', number: data.number })
      break
    case 'examples':
      getNetwork()
        .then((network) => post({ kind: 'examples', number: data.number, examples: listExampleQuestions(network) }))
        .catch(() => fail(data.number))
  }
})

async function answer(asked: Network, number: number, request: TraceRequest): Promise<void> {
  const answering = answerTrace(asked, request)
  let heard = performance.now()
  for (let step = answering.next(signals.get(number)!); !step.done; step = answering.next(signals.get(number)!)) {
    const report = step.value
    const isDue = performance.now() - heard > DEAF
    if (report.kind === 'progress' && !isDue) continue
    post({ kind: 'report', number, report })
    await hear()
    heard = performance.now()
  }
  signals.delete(number)
}

/** Lets messages in that have come meanwhile. */
function hear(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function fail(number: number): void {
  signals.delete(number)
  post({ kind: 'failed', number })
}

function post(message: TracedMessage): void {
  postMessage(message)
}
