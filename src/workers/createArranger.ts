import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { Arranger } from '../workspace/followArrangement.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'
import { hearFailure } from './hearFailure.ts'

interface Waiting {
  readonly resolve: (arrangement: Arrangement) => void
  readonly reject: (reason: Error) => void
}

/** Arranges in a worker, so that the page answers meanwhile. A worker that has failed is replaced when it is next asked. */
export function createArranger(): Arranger {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let sent: Dataset | null = null
  let number = 0

  const start = (): Worker => {
    const next = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
    next.addEventListener('message', ({ data }: MessageEvent<ArrangedMessage>) => settle(data))
    hearFailure(next, fail)
    return next
  }
  const settle = ({ number: own, arrangement }: ArrangedMessage): void => {
    const asked = waiting.get(own)
    waiting.delete(own)
    if (arrangement) asked?.resolve(arrangement)
    else asked?.reject(new Error('createArranger: there is no arrangement'))
  }
  const fail = (reason: Error): void => {
    worker?.terminate()
    worker = null
    sent = null
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }

  return (dataset, arranging) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const asking = worker
      const send = (message: ArrangeMessage) => asking.postMessage(message)
      waiting.set(++number, { resolve, reject })
      if (dataset !== sent) send({ kind: 'dataset', dataset })
      sent = dataset
      send({ kind: 'arrange', number, arranging })
    })
}
