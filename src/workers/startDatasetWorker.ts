import type { DatasetSender } from './createDatasetSender.ts'
import { createDatasetSender } from './createDatasetSender.ts'
import type { DatasetMessage, DatasetWanted } from './datasetMessages.ts'
import { hearFailure } from './hearFailure.ts'

/** A worker with a dataset. */
export interface DatasetWorker<Message> {
  readonly post: (message: Message | DatasetMessage) => void
  readonly datasets: DatasetSender
  readonly end: () => void
}

/** Listens to a worker with a dataset, and sends everything again on request. */
export function startDatasetWorker<Message, Reply extends { readonly kind: string }>(
  worker: Worker,
  receive: (reply: Reply) => void,
  fail: (reason: Error) => void,
): DatasetWorker<Message> {
  const post = (message: Message | DatasetMessage) => worker.postMessage(message)
  const datasets = createDatasetSender(post)
  worker.addEventListener('message', ({ data }: MessageEvent<Reply | DatasetWanted>) => {
    if (isWanted(data)) datasets.sendAnew()
    else receive(data)
  })
  hearFailure(worker, fail)
  return { post, datasets, end: () => worker.terminate() }
}

function isWanted(reply: { readonly kind: string }): reply is DatasetWanted {
  return reply.kind === 'dataset-wanted'
}
