import { findChange } from '../model/change/findChange.ts'
import type { Dataset } from '../model/dataset.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** Keeps what a worker holds the same as what the page speaks of. */
export interface DatasetSender {
  /** Sends what the worker needs to hold this dataset: nothing, what has changed, or all of it. */
  readonly send: (dataset: Dataset) => void
  /** Sends all of what was sent last: the worker has lost it. */
  readonly sendAnew: () => void
}

/** Creates a sender to a worker that holds nothing yet. */
export function createDatasetSender(post: (message: DatasetMessage) => void): DatasetSender {
  let sent: Dataset | null = null
  let revision = 0
  const open = (dataset: Dataset) => post({ kind: 'open', revision: ++revision, dataset })
  return {
    send: (dataset) => {
      if (dataset === sent) return
      const change = sent && findChange(sent, dataset)
      sent = dataset
      try {
        if (change) post({ kind: 'change', base: revision, revision: ++revision, change })
        else open(dataset)
      } catch (reason) {
        // What cannot be sent is not held.
        sent = null
        throw reason
      }
    },
    sendAnew: () => {
      if (sent) open(sent)
    },
  }
}
