import { continueDataset } from '../model/change/lineage.ts'
import type { Dataset } from '../model/dataset.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** The dataset of the page, as a worker holds it. */
export interface Replica {
  /** Follows what the page has sent. */
  readonly take: (message: DatasetMessage) => void
  /** The dataset that was sent last. What does not fit is waited for until it was sent anew. */
  readonly get: () => Promise<Dataset>
}

/** Creates a replica that holds nothing yet; `askAnew` has all of the dataset sent again. */
export function createReplica(askAnew: () => void): Replica {
  let held: { readonly dataset: Dataset; readonly revision: number } | null = null
  let isAsked = false
  let waiting: ((dataset: Dataset) => void)[] = []

  const hold = (dataset: Dataset, revision: number) => {
    held = { dataset, revision }
    for (const give of waiting) give(dataset)
    waiting = []
  }
  const lose = () => {
    held = null
    if (!isAsked) askAnew()
    isAsked = true
  }
  return {
    take: (message) => {
      if (message.kind === 'open') {
        isAsked = false
        hold(message.dataset, message.revision)
        return
      }
      const { base, change, revision } = message
      const next = held?.revision === base ? continueDataset(change, held.dataset) : null
      if (next?.ok) hold(next.value, revision)
      else lose()
    },
    get: () => (held ? Promise.resolve(held.dataset) : new Promise((give) => waiting.push(give))),
  }
}
