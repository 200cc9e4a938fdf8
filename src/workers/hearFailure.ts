/**
 * Calls once when a worker cannot be loaded, has made a mistake, or says something that cannot be taken. What it says
 * after that is about nothing that still waits.
 */
export function hearFailure(worker: Worker, fail: (reason: Error) => void): void {
  let isHeard = false
  const hear = (reason: Error) => {
    if (!isHeard) fail(reason)
    isHeard = true
  }
  worker.addEventListener('error', ({ message }) => hear(new Error(`worker: ${message ?? 'not loaded'}`)))
  worker.addEventListener('messageerror', () => hear(new Error('worker: the answer could not be taken')))
}
