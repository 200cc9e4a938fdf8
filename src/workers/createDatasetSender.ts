import { findChange } from '../model/change/findChange.ts'
import { toPlainDataset } from '../model/change/toPlainDataset.ts'
import type { Dataset } from '../model/dataset.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** Keeps the dataset of a worker in step with that of the page. */
export interface DatasetSender {
  /** Sends what the worker needs to have this dataset: nothing, the changes, or all of it. */
  readonly send: (dataset: Dataset) => void
  /** Sends everything again, because the worker has lost it. */
  readonly sendAnew: () => void
}

/** Creates a sender for a worker that has no dataset yet. */
export function createDatasetSender(post: (message: DatasetMessage) => void): DatasetSender {
  let sent: Dataset | null = null
  let revision = 0
  const open = (dataset: Dataset) => post({ kind: 'open', revision: ++revision, dataset: toPlainDataset(dataset) })
  return {
    send: (dataset) => {
      if (dataset === sent) return
      const change = sent && findChange(sent, dataset)
      sent = dataset
      try {
        if (change) post({ kind: 'change', base: revision, revision: ++revision, change })
        else open(dataset)
      } catch (reason) {
        // The worker does not have what could not be sent.
        sent = null
        throw reason
      }
    },
    sendAnew: () => {
      if (sent) open(sent)
    },
  }
}
