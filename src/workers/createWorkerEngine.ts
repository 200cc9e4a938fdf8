import type { Dataset } from '../model/dataset.ts'
import type { EngineOptions, GraphEngine, TraceOptions } from '../workspace/graphEngine.ts'
import { isLarge } from '../workspace/isLarge.ts'
import type { TraceReport } from '../workspace/tracing.ts'
import type { EngineAnswers, EngineMessage, EngineQuestion, EngineReply } from './engineMessages.ts'
import type { DatasetWorker } from './startDatasetWorker.ts'
import { startDatasetWorker } from './startDatasetWorker.ts'

/**
 * A worker that does not confirm a message within this time, in ms, is busy computing and is ended. Stopping waits
 * longer, because there is a partial answer to collect and starting a worker takes a second on a busy machine. So does
 * a worker with a large dataset, which would have to be sent again.
 */
const PATIENCE = { cancel: 80, stop: 2000 }
/** After this many ms without a report, the engine reports that the work continues. */
const SILENCE = 150

/** What the engine reports while it is silent about a trace. */
const NO_PROGRESS: TraceReport = { kind: 'progress', progress: { found: 0, steps: 0 } }

/** Each kind of question has reports of its own kind. */
type Options = EngineOptions & Pick<TraceOptions, 'stop'> & { readonly report?: (report: never) => void }

interface Open {
  readonly dataset: Dataset
  readonly asked: EngineQuestion
  readonly records: boolean
  readonly report: (report: never) => void
  readonly resolve: (answer: never) => void
  readonly reject: (reason: unknown) => void
  /** Ends the waiting, once the answer has arrived or is no longer wanted. */
  readonly settle: () => void
}

/**
 * The engine of the page: a worker has the dataset and its compiled network, and follows changes. A failed worker is
 * replaced at the next request. A cancelled trace ends within 100 ms, whatever the worker is doing; other requests
 * continue.
 */
export function createWorkerEngine(patience = PATIENCE): GraphEngine {
  const open = new Map<number, Open>()
  const unheard = new Map<number, ReturnType<typeof setTimeout>>()
  let worker: DatasetWorker<EngineMessage> | null = null
  let number = 0

  return {
    search: (dataset, question, options) => ask(dataset, { ask: 'search', question }, options),
    rank: (dataset, question, options) => ask(dataset, { ask: 'rank', question }, options),
    filter: (dataset, question, options) => ask(dataset, { ask: 'filter', question }, options),
    neighbourhood: (dataset, question, options) => ask(dataset, { ask: 'neighbourhood', question }, options),
    listExamples: (dataset, options) => ask(dataset, { ask: 'examples' }, options),
    trace: (dataset, question, options) => ask(dataset, { ask: 'trace', question }, options),
    measure: (dataset, question, options) => ask(dataset, { ask: 'measure', question }, options),
  }

  function ask<Ask extends EngineQuestion['ask']>(
    dataset: Dataset,
    asked: Extract<EngineQuestion, { readonly ask: Ask }>,
    { signal, stop, records = true, report = () => {} }: Options = {},
  ): Promise<EngineAnswers[Ask]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const own = ++number
      const sayOn = () => report(NO_PROGRESS as never)
      const silence = asked.ask === 'trace' ? setTimeout(sayOn, SILENCE) : undefined
      const cancel = () => {
        const isOpen = close(own)
        reject(signal!.reason)
        if (isOpen) tell('cancel', own, isLarge(dataset) ? patience.stop : patience.cancel, restart)
      }
      const halt = () => tell('stop', own, patience.stop, () => giveUp(own))
      const hear = (told: never) => {
        clearTimeout(silence)
        report(told)
      }
      const settle = () => {
        clearTimeout(silence)
        signal?.removeEventListener('abort', cancel)
        stop?.removeEventListener('abort', halt)
      }
      open.set(own, { dataset, asked, records, report: hear, resolve, reject, settle })
      signal?.addEventListener('abort', cancel)
      stop?.addEventListener('abort', halt)
      put(own)
      if (stop?.aborted) halt()
    })
  }

  function start(): DatasetWorker<EngineMessage> {
    const next = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
    return startDatasetWorker(next, receive, failAll)
  }

  function receive(reply: EngineReply): void {
    switch (reply.kind) {
      case 'report':
        open.get(reply.number)?.report(reply.report as never)
        break
      case 'answer':
        close(reply.number)?.resolve(reply.answer as never)
        break
      case 'failed':
        fail(reply.number, new Error('createWorkerEngine: no answer'))
        break
      case 'heard':
        clearTimeout(unheard.get(reply.number))
        unheard.delete(reply.number)
    }
  }

  function close(own: number): Open | undefined {
    const closed = open.get(own)
    open.delete(own)
    closed?.settle()
    return closed
  }

  function fail(own: number, reason: unknown): void {
    close(own)?.reject(reason)
  }

  function failAll(reason: Error): void {
    end()
    for (const own of [...open.keys()]) fail(own, reason)
  }

  function put(own: number): void {
    const { dataset, asked, records } = open.get(own)!
    try {
      worker ??= start()
      worker.datasets.send(dataset)
      worker.post({ kind: 'ask', number: own, asked, records })
    } catch (reason) {
      // A question that cannot be sent gets no answer.
      fail(own, reason)
    }
  }

  function tell(kind: 'stop' | 'cancel', own: number, time: number, ifDeaf: () => void): void {
    worker?.interrupt({ kind, number: own })
    clearTimeout(unheard.get(own))
    unheard.set(own, setTimeout(ifDeaf, time))
  }

  function giveUp(own: number): void {
    close(own)?.resolve(null as never)
    restart()
  }

  function end(): void {
    worker?.end()
    worker = null
    for (const timer of unheard.values()) clearTimeout(timer)
    unheard.clear()
  }

  function restart(): void {
    end()
    for (const own of [...open.keys()]) put(own)
  }
}
