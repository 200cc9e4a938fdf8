import { loadOnce } from '../base/memoise.ts'
import type { Dataset } from '../model/dataset.ts'
import type { DatasetSender } from './createDatasetSender.ts'
import { createDatasetSender } from './createDatasetSender.ts'
import type { Poster } from './createPoster.ts'
import { createPoster } from './createPoster.ts'
import { hearFailure } from './hearFailure.ts'
import type { Job, PublishAnswers, PublishedMessage, PublishMessage, Stage } from './publishMessages.ts'

export interface JobOptions {
  readonly signal?: AbortSignal
  /** Called with the progress of the job. */
  readonly report?: (stage: Stage) => void
}

/** Makes pictures and data files in a worker, one at a time. */
export interface Publisher {
  /** Rejects with the signal's reason if aborted; the worker ends at once. */
  readonly run: <Kind extends Job['kind']>(
    dataset: Dataset,
    job: Extract<Job, { readonly kind: Kind }>,
    options?: JobOptions,
  ) => Promise<PublishAnswers[Kind]>
}

interface Waiting {
  readonly dataset: Dataset
  readonly job: Job
  readonly report: (stage: Stage) => void
  readonly resolve: (answer: never) => void
  readonly reject: (reason: unknown) => void
}

/** Starts the worker with the first job, and again after a job was aborted. */
export function createPublisher(fetchFonts: () => Promise<readonly Uint8Array[]>): Publisher {
  const queue: Waiting[] = []
  const getFonts = loadOnce(fetchFonts)
  let worker: Worker | null = null
  let poster: Poster<PublishMessage> | null = null
  let datasets: DatasetSender | null = null
  let running: Waiting | null = null

  const start = async (waiting: Waiting): Promise<void> => {
    running = waiting
    const files = await getFonts()
    if (running !== waiting) return
    if (!worker) {
      const started = startWorker(finish, stop)
      worker = started
      poster = createPoster((posted) => started.postMessage(posted), stop)
      datasets = createDatasetSender(poster.post)
      poster.post({ kind: 'fonts', files })
    }
    datasets!.send(waiting.dataset)
    poster!.post({ kind: 'job', job: waiting.job })
  }
  const next = (): void => {
    running = null
    const waiting = queue.shift()
    if (waiting) start(waiting).catch((reason) => running === waiting && stop(reason))
  }
  const finish = (message: PublishedMessage): void => {
    if (message.kind === 'dataset-wanted') datasets!.sendAnew()
    else if (message.kind === 'stage') running?.report(message.stage)
    else {
      running?.resolve(message.answer as never)
      next()
    }
  }
  const stop = (reason: unknown): void => {
    poster?.end()
    worker?.terminate()
    worker = null
    running?.reject(reason)
    next()
  }

  return {
    run: (dataset, job, { signal, report = () => {} } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const waiting: Waiting = { dataset, job, report, resolve, reject }
        signal?.addEventListener('abort', () => {
          if (running === waiting) return stop(signal.reason)
          const at = queue.indexOf(waiting)
          if (at < 0) return
          queue.splice(at, 1)
          reject(signal.reason)
        })
        queue.push(waiting)
        if (!running) next()
      }),
  }
}

function startWorker(listen: (message: PublishedMessage) => void, fail: (reason: unknown) => void): Worker {
  const worker = new Worker(new URL('./publish.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PublishedMessage>) => listen(data))
  hearFailure(worker, fail)
  return worker
}
