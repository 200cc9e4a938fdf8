import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { answerTrace } from '../../src/workspace/answerTrace.ts'
import { listExampleQuestions } from '../../src/workspace/listExampleQuestions.ts'
import type { Tracer } from '../../src/workspace/tracing.ts'

/** A tracer that answers at once and whole, on the thread that asks. */
export function createDirectTracer(): Tracer {
  return {
    ask: (dataset, request, onReport) => {
      const answering = answerTrace(compileNetwork(dataset), request)
      for (let step = answering.next('go on'); !step.done; step = answering.next('go on')) onReport(step.value)
      return { cancel: () => {}, stop: () => {} }
    },
    listExamples: async (dataset) => listExampleQuestions(compileNetwork(dataset)),
  }
}
