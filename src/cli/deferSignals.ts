import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Defers interrupts while something must not be left half done, then ends the program as they would have. The signal
 * for a file that grows too large becomes a write error. Gives a function that stops deferring.
 */
export function deferSignals(): () => void {
  const leave = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal])
  const ignore = () => {}
  for (const signal of SIGNALS) process.on(signal, leave)
  process.on('SIGXFSZ', ignore)
  return () => {
    // A signal that has arrived meanwhile is handled in the next turn, so keep listening until then.
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, leave)
      process.off('SIGXFSZ', ignore)
    })
  }
}
