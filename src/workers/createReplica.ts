import type { Dataset } from '../model/dataset.ts'
import type { DatasetMessage } from './datasetMessages.ts'

/** The dataset of the page, as a worker holds it. */
export interface Replica {
  /** Follows what the page has sent. */
  readonly take: (message: DatasetMessage) => void
  /** The dataset that was sent last. What does not fit is waited for until it was sent anew. */
  readonly get: () => Promise<Dataset>
}

interface Copy {
  readonly dataset: Dataset
  readonly revision: number
}

/** Creates a replica that holds nothing yet; `askAnew` has all of the dataset sent again. */
export function createReplica(askAnew: () => void): Replica {
  /** What is held once all that has come is followed; `null`: it is not known. */
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
    // Where another was opened since, nothing is missing.
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

/** What applies changes is loaded with the first. Where it cannot be, the dataset is sent anew. */
async function applyLoaded(dataset: Dataset, { change }: ChangeMessage): Promise<Dataset | null> {
  const loaded = await import('../model/change/continueDataset.ts').catch(() => null)
  const next = loaded?.continueDataset(change, dataset)
  return next?.ok ? next.value : null
}
