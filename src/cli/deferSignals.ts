import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How many have asked to defer, and not yet to stop. */
let deferring = 0

/**
 * Defers interrupts while something must not be left half done, then ends the program as they would have. The signal
 * for a file that grows too large becomes a write error. Gives a function that stops deferring.
 */
export function deferSignals(): () => void {
  if (deferring++ === 0) {
    for (const signal of SIGNALS) process.on(signal, leave)
    process.on('SIGXFSZ', ignore)
  }
  return () => {
    // A signal that has arrived meanwhile is handled in the next turn, so keep listening until then.
    setImmediate(() => {
      if (--deferring > 0) return
      for (const signal of SIGNALS) process.off(signal, leave)
      process.off('SIGXFSZ', ignore)
    })
  }
}

function leave(signal: NodeJS.Signals): never {
  process.exit(128 + constants.signals[signal])
}

function ignore(): void {}
