import type { Arrangement } from '../scene/arrangement.ts'
import type { Arranger } from '../workspace/followArrangement.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'
import type { DatasetSender } from './createDatasetSender.ts'
import { createDatasetSender } from './createDatasetSender.ts'
import { hearFailure } from './hearFailure.ts'

interface Waiting {
  readonly resolve: (arrangement: Arrangement) => void
  readonly reject: (reason: Error) => void
}

/** A worker that was started, and what it holds. */
interface Held {
  readonly post: (message: ArrangeMessage) => void
  readonly datasets: DatasetSender
  readonly end: () => void
}

/** Arranges in a worker, so that the page answers meanwhile. A worker that has failed is replaced when it is next asked. */
export function createArranger(): Arranger {
  const waiting = new Map<number, Waiting>()
  let worker: Held | null = null
  let number = 0

  const start = (): Held => {
    const next = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
    const post = (message: ArrangeMessage) => next.postMessage(message)
    const held = { post, datasets: createDatasetSender(post), end: () => next.terminate() }
    next.addEventListener('message', ({ data }: MessageEvent<ArrangedMessage>) =>
      data.kind === 'dataset-wanted' ? held.datasets.sendAnew() : settle(data),
    )
    hearFailure(next, fail)
    return held
  }
  const settle = ({ number: own, arrangement }: Exclude<ArrangedMessage, { kind: 'dataset-wanted' }>): void => {
    const asked = waiting.get(own)
    waiting.delete(own)
    if (arrangement) asked?.resolve(arrangement)
    else asked?.reject(new Error('createArranger: there is no arrangement'))
  }
  const fail = (reason: Error): void => {
    worker?.end()
    worker = null
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }

  return (dataset, arranging) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      waiting.set(++number, { resolve, reject })
      worker.datasets.send(dataset)
      worker.post({ kind: 'arrange', number, arranging })
    })
}
