import type { Network } from '../network/compileNetwork.ts'
import { compileNetwork } from '../network/compileNetwork.ts'
import { answerTrace } from '../workspace/answerTrace.ts'
import { listExampleQuestions } from '../workspace/listExampleQuestions.ts'
import type { TraceRequest } from '../workspace/tracing.ts'
import type { TracedMessage, TraceMessage } from './traceMessages.ts'

/** So many ms are worked before the worker listens again. */
const DEAF = 30

let network: Network | null = null
const running = new Set<number>()

addEventListener('message', ({ data }: MessageEvent<TraceMessage>) => {
  switch (data.kind) {
    case 'dataset':
      network = compileNetwork(data.dataset)
      break
    case 'ask':
      void answer(network!, data.number, data.request)
      break
    case 'cancel':
      running.delete(data.number)
      post({ kind: 'cancelled', number: data.number })
      break
    case 'examples':
      post({ kind: 'examples', number: data.number, examples: listExampleQuestions(network!) })
  }
})

async function answer(asked: Network, number: number, request: TraceRequest): Promise<void> {
  running.add(number)
  const answering = answerTrace(asked, request)
  let heard = performance.now()
  for (let step = answering.next(false); !step.done; step = answering.next(!running.has(number))) {
    const report = step.value
    const isDue = performance.now() - heard > DEAF
    if (report.kind === 'progress' && !isDue) continue
    post({ kind: 'report', number, report })
    await hear()
    heard = performance.now()
  }
  running.delete(number)
}

/** Lets messages in that have come meanwhile. */
function hear(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function post(message: TracedMessage): void {
  postMessage(message)
}
