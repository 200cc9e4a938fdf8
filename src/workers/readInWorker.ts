import { runInSlices } from '../base/runInSlices.ts'
import type { FileToRead } from '../formats/format.ts'
import type { ReadingChoices } from '../formats/readingChoices.ts'
import type { ReadProgress } from '../formats/readProgress.ts'
import { toDatasetInSteps } from '../model/toDataset.ts'
import { hearFailure } from './hearFailure.ts'
import type { IndexedAnswer, ReadAnswer, ReadMessage, ReadReply } from './readMessages.ts'
import type { Posted } from './splitMessage.ts'
import { createMessageJoiner } from './splitMessage.ts'

export interface ReadingOptions {
  /** Ends the worker at once; the request is rejected with the signal's reason. */
  readonly signal: AbortSignal
  readonly tell: ReadProgress
  readonly choices?: ReadingChoices
  /** Whether the origins of relations are wanted too. */
  readonly wantsOrigins?: boolean
}

/** Reads files in a separate worker, so that the page stays responsive. Rejects if memory runs out or it is aborted. */
export async function readInWorker(files: readonly FileToRead[], options: ReadingOptions): Promise<IndexedAnswer> {
  const answer = await askWorker(files, options)
  const dataset = answer.file && (await runInSlices(toDatasetInSteps(answer.file), options.signal))
  return { ...answer, dataset }
}

function askWorker(files: readonly FileToRead[], options: ReadingOptions): Promise<ReadAnswer> {
  const { signal, tell, choices = {}, wantsOrigins = false } = options
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const message: ReadMessage = { files, choices, wantsOrigins }
  return new Promise<ReadAnswer>((resolve, reject) => {
    const hear = createMessageJoiner((reply: ReadReply) => {
      if (reply.kind === 'progress') tell(reply.share)
      else if (reply.kind === 'answer') resolve(reply.answer)
      else reject(new Error(`readInWorker: ${reply.message}`))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Posted<ReadReply>>) => hear(data))
    hearFailure(worker, reject)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
    else worker.postMessage(message)
  }).finally(() => worker.terminate())
}
