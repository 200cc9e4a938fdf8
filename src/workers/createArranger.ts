import type { Arrangement } from '../scene/arrangement.ts'
import type { Arranger } from '../workspace/followArrangement.ts'
import type { Arranged, ArrangeMessage } from './arrangeMessages.ts'
import type { DatasetWorker } from './startDatasetWorker.ts'
import { startDatasetWorker } from './startDatasetWorker.ts'

interface Waiting {
  readonly resolve: (arrangement: Arrangement) => void
  readonly reject: (reason: Error) => void
}

/**
 * Arranges in a worker, so that the page stays responsive. A worker that has failed is replaced at the next request.
 */
export function createArranger(): Arranger {
  const waiting = new Map<number, Waiting>()
  let worker: DatasetWorker<ArrangeMessage> | null = null
  let number = 0

  const start = () =>
    startDatasetWorker<ArrangeMessage, Arranged>(
      new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' }),
      settle,
      fail,
    )
  const settle = ({ number: own, arrangement }: Arranged): void => {
    const asked = waiting.get(own)
    waiting.delete(own)
    if (arrangement) asked?.resolve(arrangement)
    else asked?.reject(new Error('createArranger: no arrangement'))
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
