/** Calls when a worker cannot be loaded, has made a mistake, or says something that cannot be taken. */
export function hearFailure(worker: Worker, fail: (reason: Error) => void): void {
  worker.addEventListener('error', ({ message }) => fail(new Error(`worker: ${message ?? 'not loaded'}`)))
  worker.addEventListener('messageerror', () => fail(new Error('worker: the answer could not be taken')))
}
