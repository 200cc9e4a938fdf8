import type { FileToRead } from '../formats/format.ts'
import type { ReadingChoices } from '../formats/readingChoices.ts'
import type { ReadProgress } from '../formats/readProgress.ts'
import { hearFailure } from './hearFailure.ts'
import type { ReadAnswer, ReadMessage, ReadReply } from './readMessages.ts'

export interface ReadingOptions {
  /** Ends the worker at once; the request is rejected with the signal's reason. */
  readonly signal: AbortSignal
  readonly tell: ReadProgress
  readonly choices?: ReadingChoices
  /** Whether the origins of relations are wanted too. */
  readonly wantsOrigins?: boolean
}

/** Reads files in a separate worker, so that the page stays responsive. Rejects if memory runs out or it is aborted. */
export function readInWorker(files: readonly FileToRead[], options: ReadingOptions): Promise<ReadAnswer> {
  const { signal, tell, choices = {}, wantsOrigins = false } = options
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const message: ReadMessage = { files, choices, wantsOrigins }
  return new Promise<ReadAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'progress') tell(data.share)
      else if (data.kind === 'answer') resolve(data.answer)
      else reject(new Error(`readInWorker: ${data.message}`))
    })
    hearFailure(worker, reject)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
    else worker.postMessage(message)
  }).finally(() => worker.terminate())
}
