import { pause } from './pause.ts'
import type { Steps } from './steps.ts'

/** As long as that, in ms, the page can wait without anyone noticing. */
const SLICE = 16

/**
 * Works out a computation in slices between which the page answers. Rejects with the signal's reason once it is aborted.
 */
export async function runInSlices<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value> {
  for (;;) {
    const end = performance.now() + SLICE
    do {
      signal.throwIfAborted()
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await pause()
  }
}
