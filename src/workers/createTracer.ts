import type { Dataset } from '../model/dataset.ts'
import type { Asking, ExampleQuestion, TraceReport, TraceRequest, Tracer } from '../workspace/tracing.ts'
import type { DatasetSender } from './createDatasetSender.ts'
import { createDatasetSender } from './createDatasetSender.ts'
import { hearFailure } from './hearFailure.ts'
import type { TracedMessage, TraceMessage } from './traceMessages.ts'

/**
 * A worker that has not heard for so many ms what it was told is deep in its work, and is ended. One that is to stop has
 * something to tell, and is waited for longer: on a busy machine it takes a second to start.
 */
const PATIENCE = { cancel: 80, stop: 2000 }
/** After so many ms without a report it is said that the work goes on. */
const SILENCE = 150

interface Open {
  readonly dataset: Dataset
  readonly request: TraceRequest
  readonly onReport: (report: TraceReport) => void
  readonly silence: ReturnType<typeof setTimeout>
}

interface OpenExamples {
  readonly dataset: Dataset
  readonly onExamples: (examples: readonly ExampleQuestion[]) => void
  readonly onFailure: (reason: Error) => void
}

/** Traces in a worker; one that has failed is replaced when it is next asked. What is cancelled stops within 100 ms, whatever the worker does; what else was asked goes on. */
export function createTracer(): Tracer {
  const open = new Map<number, Open>()
  const examples = new Map<number, OpenExamples>()
  const unheard = new Map<number, ReturnType<typeof setTimeout>>()
  let worker: Worker | null = null
  let datasets: DatasetSender | null = null
  let number = 0
  return { ask, listExamples }

  function start(): Worker {
    const next = new Worker(new URL('./trace.worker.ts', import.meta.url), { type: 'module' })
    next.addEventListener('message', ({ data }: MessageEvent<TracedMessage>) => receive(data))
    hearFailure(next, failAll)
    return next
  }

  function receive(message: TracedMessage): void {
    switch (message.kind) {
      case 'report':
        report(message.number, message.report)
        if (message.report.kind === 'answer' && message.report.isDone) open.delete(message.number)
        break
      case 'heard':
        clearTimeout(unheard.get(message.number))
        unheard.delete(message.number)
        break
      case 'failed':
        fail(message.number)
        break
      case 'examples':
        examples.get(message.number)?.onExamples(message.examples)
        examples.delete(message.number)
        break
      case 'dataset-wanted':
        datasets?.sendAnew()
    }
  }

  function ask(dataset: Dataset, request: TraceRequest, onReport: Open['onReport']): Asking {
    const own = ++number
    const silence = setTimeout(() => report(own, { kind: 'progress', progress: { found: 0, steps: 0 } }), SILENCE)
    open.set(own, { dataset, request, onReport, silence })
    put(own)
    return {
      cancel: () => {
        if (open.delete(own)) tell('cancel', own, restart)
      },
      stop: () => {
        if (open.has(own)) tell('stop', own, () => giveUp(own))
      },
    }
  }

  function report(own: number, told: TraceReport): void {
    clearTimeout(open.get(own)?.silence)
    open.get(own)?.onReport(told)
  }

  function fail(own: number): void {
    const [asked, asker] = [open.get(own), examples.get(own)]
    clearTimeout(asked?.silence)
    open.delete(own)
    examples.delete(own)
    asked?.onReport({ kind: 'failed' })
    asker?.onFailure(new Error('createTracer: there is no answer'))
  }

  function failAll(): void {
    end()
    for (const own of [...open.keys(), ...examples.keys()]) fail(own)
  }

  function put(own: number): void {
    const { dataset, request } = open.get(own)!
    try {
      send(dataset, { kind: 'ask', number: own, request })
    } catch {
      // What cannot be sent is not answered.
      fail(own)
    }
  }

  function tell(kind: 'stop' | 'cancel', own: number, ifDeaf: () => void): void {
    worker?.postMessage({ kind, number: own } satisfies TraceMessage)
    clearTimeout(unheard.get(own))
    unheard.set(own, setTimeout(ifDeaf, PATIENCE[kind]))
  }

  function giveUp(own: number): void {
    report(own, { kind: 'stopped' })
    open.delete(own)
    restart()
  }

  function end(): void {
    worker?.terminate()
    worker = null
    datasets = null
    for (const timer of unheard.values()) clearTimeout(timer)
    unheard.clear()
  }

  function restart(): void {
    end()
    for (const own of open.keys()) put(own)
    for (const [own, { dataset }] of examples) send(dataset, { kind: 'examples', number: own })
  }

  function listExamples(dataset: Dataset): Promise<readonly ExampleQuestion[]> {
    return new Promise((onExamples, onFailure) => {
      examples.set(++number, { dataset, onExamples, onFailure })
      send(dataset, { kind: 'examples', number })
    })
  }

  function send(dataset: Dataset, message: TraceMessage): void {
    worker ??= start()
    const asked = worker
    datasets ??= createDatasetSender((told) => asked.postMessage(told))
    datasets.send(dataset)
    asked.postMessage(message)
  }
}
