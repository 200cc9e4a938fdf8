import type { Dataset } from '../model/dataset.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** A worker's copy of the dataset of the page. */
export interface Replica {
  /** Applies a message from the page. */
  readonly take: (message: DatasetMessage) => void
  /** Gives the latest dataset. If a change does not fit, waits until the dataset is sent again. */
  readonly get: () => Promise<Dataset>
}

interface Copy {
  readonly dataset: Dataset
  readonly revision: number
}

/** Creates an empty replica. `askAnew` asks the page to send the whole dataset again. */
export function createReplica(askAnew: () => void): Replica {
  /** The copy once every message so far is applied; `null` if it is unknown. */
  let copy: Promise<Copy | null> = Promise.resolve(null)
  let opened = 0
  let isAsked = false
  let waiting: ((dataset: Dataset) => void)[] = []

  const open = (dataset: Dataset, revision: number) => {
    opened++
    isAsked = false
    copy = Promise.resolve({ dataset, revision })
    for (const give of waiting) give(dataset)
    waiting = []
  }
  const follow = async (before: Copy | null, message: ChangeMessage, since: number) => {
    const next = before?.revision === message.base ? await applyLoaded(before.dataset, message) : null
    if (next) return { dataset: next, revision: message.revision }
    // If another dataset was opened since, nothing is missing.
    if (since === opened && !isAsked) {
      isAsked = true
      askAnew()
    }
    return null
  }
  const get = async (): Promise<Dataset> => {
    const asked = copy
    const known = await asked
    if (known) return known.dataset
    return copy === asked ? new Promise((give) => waiting.push(give)) : get()
  }
  return {
    take: (message) => {
      if (message.kind === 'open') return open(message.dataset, message.revision)
      const since = opened
      copy = copy.then((before) => follow(before, message, since))
    },
    get,
  }
}

type ChangeMessage = Extract<DatasetMessage, { readonly kind: 'change' }>

/** Loads the code for changes with the first one. If that fails, the dataset is sent again. */
async function applyLoaded(dataset: Dataset, { change }: ChangeMessage): Promise<Dataset | null> {
  const loaded = await import('../model/change/continueDataset.ts').catch(() => null)
  const next = loaded?.continueDataset(change, dataset)
  return next?.ok ? next.value : null
}
