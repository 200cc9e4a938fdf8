import type { Dataset } from '../model/dataset.ts'
import { readInWorker } from '../workers/readInWorker.ts'

/** The dataset that a file holds; `null`: it cannot be read. */
export async function readContained(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Dataset | null> {
  const options = { signal: new AbortController().signal, tell: () => {} }
  const answer = await readInWorker([{ name, bytes }], options).catch(() => null)
  return answer?.dataset ?? null
}
