import type { DatasetSender } from './createDatasetSender.ts'
import { createDatasetSender } from './createDatasetSender.ts'
import { createPoster } from './createPoster.ts'
import type { DatasetMessage, DatasetWanted } from './datasetMessages.ts'
import { hearFailure } from './hearFailure.ts'

/** A worker with a dataset. */
export interface DatasetWorker<Message> {
  /** In order: what is posted waits until a dataset that was sent before has gone. */
  readonly post: (message: Message | DatasetMessage) => void
  /** Overtakes what waits. */
  readonly interrupt: (message: Message) => void
  readonly datasets: DatasetSender
  readonly end: () => void
}

/** Listens to a worker with a dataset, and sends everything again on request. */
export function startDatasetWorker<Message, Reply extends { readonly kind: string }>(
  worker: Worker,
  receive: (reply: Reply) => void,
  fail: (reason: Error) => void,
): DatasetWorker<Message> {
  const poster = createPoster<Message | DatasetMessage>((posted) => worker.postMessage(posted), fail)
  const datasets = createDatasetSender(poster.post)
  worker.addEventListener('message', ({ data }: MessageEvent<Reply | DatasetWanted>) => {
    if (isWanted(data)) datasets.sendAnew()
    else receive(data)
  })
  hearFailure(worker, fail)
  return {
    post: poster.post,
    interrupt: (message) => worker.postMessage(message),
    datasets,
    end: () => {
      poster.end()
      worker.terminate()
    },
  }
}

function isWanted(reply: { readonly kind: string }): reply is DatasetWanted {
  return reply.kind === 'dataset-wanted'
}
