/**
 * Calls once if a worker cannot be loaded, throws, or sends a message that cannot be read. Later messages of that
 * worker are ignored: their requests have already failed.
 */
export function hearFailure(worker: Worker, fail: (reason: Error) => void): void {
  let isHeard = false
  const hear = (reason: Error) => {
    if (!isHeard) fail(reason)
    isHeard = true
  }
  worker.addEventListener('error', ({ message }) => hear(new Error(`worker: ${message ?? 'not loaded'}`)))
  worker.addEventListener('messageerror', () => hear(new Error('worker: the answer could not be read')))
}
