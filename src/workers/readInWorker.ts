import type { FileToRead } from '../formats/format.ts'
import type { ReadAnswer, ReadMessage } from './readMessages.ts'

/** Reads files in a worker of their own, so that the page answers meanwhile. Fails if there is not memory enough. */
export function readInWorker(files: readonly FileToRead[]): Promise<ReadAnswer> {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const message: ReadMessage = { files }
  return new Promise<ReadAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data))
    worker.addEventListener('error', (event) => reject(new Error(`readInWorker: ${event.message}`)))
    worker.postMessage(message)
  }).finally(() => worker.terminate())
}
