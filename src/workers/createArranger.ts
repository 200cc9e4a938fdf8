import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from '../scene/arrange.ts'
import type { Arranger } from '../workspace/followArrangement.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'

/** Arranges in a worker, so that the page answers meanwhile. */
export function createArranger(): Arranger {
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (arrangement: Arrangement) => void>()
  let sent: Dataset | null = null
  let number = 0
  const send = (message: ArrangeMessage) => worker.postMessage(message)
  worker.addEventListener('message', ({ data }: MessageEvent<ArrangedMessage>) => {
    waiting.get(data.number)?.(data.arrangement)
    waiting.delete(data.number)
  })
  return (dataset, request) => {
    if (dataset !== sent) send({ kind: 'dataset', dataset })
    sent = dataset
    return new Promise((resolve) => {
      waiting.set(++number, resolve)
      send({ kind: 'arrange', number, request })
    })
  }
}
